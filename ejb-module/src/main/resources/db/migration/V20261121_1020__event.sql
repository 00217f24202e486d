create table category (
    code varchar(40) not null primary key,
    name_en varchar(80) not null,
    name_de varchar(80) not null,
    position int not null
) character set utf8mb4;

insert into category (code, name_en, name_de, position) values
    ('conference', 'Conference', 'Konferenz', 1),
    ('workshop', 'Workshop', 'Workshop', 2),
    ('training', 'Training', 'Schulung', 3),
    ('networking', 'Networking', 'Netzwerken', 4),
    ('culture', 'Culture', 'Kultur', 5),
    ('sports', 'Sports', 'Sport', 6),
    ('health', 'Health and safety', 'Gesundheit und Sicherheit', 7),
    ('community', 'Community', 'Gemeinschaft', 8),
    ('online', 'Online', 'Online', 9),
    ('other', 'Other', 'Sonstiges', 10);

create table event (
    id bigint not null auto_increment primary key,
    code char(10) not null,
    name varchar(200) not null,
    description text,
    start_time datetime(6) not null,
    end_time datetime(6) not null,
    time_zone varchar(64) not null,
    location varchar(200),
    address varchar(300),
    latitude decimal(9, 6),
    longitude decimal(9, 6),
    geofence_radius int,
    max_attendees int,
    category varchar(40),
    visibility varchar(10) not null default 'public',
    approval varchar(10) not null default 'automatic',
    reentry varchar(16) not null default 'single',
    asks_amount boolean not null default false,
    status varchar(10) not null default 'draft',
    cancel_reason varchar(500),
    featured boolean not null default false,
    ticket_prefix varchar(12) not null,
    organizer_id bigint not null,
    -- seats of approved registrations; changed only by conditional updates, never past max_attendees
    seats_taken int not null default 0,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    version int not null default 0,
    unique key event_code (code),
    key event_public (status, visibility, start_time),
    key event_organizer (organizer_id, start_time),
    key event_position (latitude, longitude),
    fulltext key event_text (name, description, location),
    constraint event_category foreign key (category) references category (code),
    constraint event_organizer_account foreign key (organizer_id) references account (id),
    constraint event_times check (end_time > start_time),
    constraint event_seats check (seats_taken >= 0 and (max_attendees is null or seats_taken <= max_attendees)),
    constraint event_status check (status in ('draft', 'published', 'cancelled')),
    constraint event_visibility check (visibility in ('public', 'link')),
    constraint event_approval check (approval in ('automatic', 'manual')),
    constraint event_reentry check (reentry in ('single', 'after_checkout'))
) character set utf8mb4;

create table event_tag (
    event_id bigint not null,
    tag varchar(40) not null,
    primary key (event_id, tag),
    key event_tag_tag (tag),
    constraint event_tag_event foreign key (event_id) references event (id)
) character set utf8mb4;

create table event_image (
    id bigint not null auto_increment primary key,
    event_id bigint not null,
    file_id bigint not null,
    position int not null,
    key event_image_event (event_id, position),
    constraint event_image_event foreign key (event_id) references event (id),
    constraint event_image_file foreign key (file_id) references stored_file (id)
) character set utf8mb4;

-- The owner is in the team too, so that one query answers who may do what.
create table event_team (
    event_id bigint not null,
    account_id bigint not null,
    role varchar(10) not null,
    added_at datetime(6) not null,
    primary key (event_id, account_id),
    key event_team_account (account_id),
    constraint event_team_event foreign key (event_id) references event (id),
    constraint event_team_account foreign key (account_id) references account (id),
    constraint event_team_role check (role in ('owner', 'organizer', 'gate'))
) character set utf8mb4;
