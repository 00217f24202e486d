-- The last number given per prefix: locked while the next is taken, so numbers have no duplicate.
create table ticket_number (
    prefix varchar(12) not null primary key,
    last_number bigint not null
) character set utf8mb4;

create table ticket (
    id bigint not null auto_increment primary key,
    registration_id bigint not null,
    event_id bigint not null,
    serial varchar(24) not null,
    status varchar(10) not null default 'valid',
    issued_at datetime(6) not null,
    used_at datetime(6),
    used_gate varchar(60),
    unique key ticket_registration (registration_id),
    unique key ticket_serial (serial),
    key ticket_event_status (event_id, status),
    constraint ticket_registration_fk foreign key (registration_id) references registration (id),
    constraint ticket_event foreign key (event_id) references event (id),
    constraint ticket_status check (status in ('valid', 'used', 'cancelled', 'refunded'))
) character set utf8mb4;
