-- Where two people may sit; an accepted appointment has one of its event's, and none is given twice at a time.
create table meeting_table (
    id bigint not null auto_increment primary key,
    event_id bigint not null,
    name varchar(80) not null,
    position int not null,
    created_at datetime(6) not null,
    unique key meeting_table_name (event_id, name),
    key meeting_table_position (event_id, position, id),
    constraint meeting_table_event foreign key (event_id) references event (id) on delete cascade
) character set utf8mb4;

-- One row per person who meets: locked while appointments of that person are accepted or proposed.
create table calendar (
    account_id bigint not null primary key,
    -- 0: the address of the personal feed was never made or is revoked
    feed_open boolean not null default false,
    -- part of what the feed's address is signed over: a new one makes the old address worthless
    feed_version int not null default 0,
    constraint calendar_account foreign key (account_id) references account (id)
) character set utf8mb4;

create table appointment (
    id bigint not null auto_increment primary key,
    -- the UID of RFC 5545, the same for ever
    uid varchar(80) not null,
    event_id bigint not null,
    proposer_id bigint not null,
    invitee_id bigint not null,
    -- whose answer is due; null unless pending
    waiting_for bigint,
    start_time datetime(6) not null,
    end_time datetime(6) not null,
    location varchar(200),
    notes varchar(1000),
    table_id bigint,
    status varchar(10) not null,
    -- counts the changes, as RFC 5545 wants it
    sequence int not null default 0,
    reason varchar(500),
    -- why it ended when nobody ended it: the event or a registration did
    cause varchar(20),
    -- who took the last step; null when nobody did
    changed_by bigint,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    version int not null default 0,
    unique key appointment_uid (uid),
    -- one person's list by time, and what overlaps: one key for each side
    key appointment_proposer (proposer_id, status, start_time),
    key appointment_invitee (invitee_id, status, start_time),
    key appointment_event (event_id, status, start_time),
    key appointment_table (table_id, status, start_time),
    constraint appointment_event foreign key (event_id) references event (id),
    constraint appointment_proposer foreign key (proposer_id) references account (id),
    constraint appointment_invitee foreign key (invitee_id) references account (id),
    constraint appointment_table foreign key (table_id) references meeting_table (id) on delete set null,
    constraint appointment_two check (proposer_id <> invitee_id),
    constraint appointment_times check (start_time < end_time),
    constraint appointment_status check (status in ('pending', 'accepted', 'rejected', 'cancelled')),
    constraint appointment_waiting check ((status = 'pending') = (waiting_for is not null)),
    constraint appointment_cause check (cause is null or cause in ('registration_ended', 'event_cancelled', 'event_moved'))
) character set utf8mb4;
