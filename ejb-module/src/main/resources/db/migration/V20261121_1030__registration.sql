create table registration (
    id bigint not null auto_increment primary key,
    event_id bigint not null,
    account_id bigint,
    status varchar(10) not null,
    name varchar(200) not null,
    email varchar(254) not null,
    phone varchar(40),
    organisation varchar(200),
    role varchar(120),
    team_name varchar(200),
    members varchar(2000),
    amount decimal(12, 2),
    language varchar(5) not null default 'en',
    source varchar(10) not null default 'form',
    decline_reason varchar(500),
    -- how often the secret link was renewed: part of what it is signed over
    link_version int not null default 0,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    approved_at datetime(6),
    version int not null default 0,
    -- one live registration per event and address
    live_email varchar(254) generated always as
        (case when status in ('pending', 'approved', 'waitlisted') then email end) stored,
    unique key registration_live (event_id, live_email),
    key registration_event_created (event_id, created_at, id),
    key registration_event_status (event_id, status, created_at, id),
    key registration_event_name (event_id, name),
    key registration_account (account_id, status),
    key registration_email (email),
    constraint registration_event foreign key (event_id) references event (id),
    constraint registration_account foreign key (account_id) references account (id),
    constraint registration_status check (status in ('pending', 'approved', 'declined', 'waitlisted', 'cancelled')),
    constraint registration_source check (source in ('form', 'rsvp', 'api', 'import')),
    constraint registration_amount check (amount is null or amount >= 0)
) character set utf8mb4;

create table registration_attachment (
    id bigint not null auto_increment primary key,
    registration_id bigint not null,
    file_id bigint not null,
    added_at datetime(6) not null,
    key registration_attachment_registration (registration_id),
    constraint registration_attachment_registration foreign key (registration_id) references registration (id),
    constraint registration_attachment_file foreign key (file_id) references stored_file (id)
) character set utf8mb4;
