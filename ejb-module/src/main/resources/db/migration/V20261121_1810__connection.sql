-- Two people who know each other, or one who asked the other (SPEC §2, Connection). One row for each pair, whichever way it was
-- asked: who asked last stands in asker.
create table connection (
    id bigint not null auto_increment primary key,
    asker bigint not null,
    asked bigint not null,
    account_low bigint generated always as (least(asker, asked)) stored,
    account_high bigint generated always as (greatest(asker, asked)) stored,
    -- where it began; the connection outlives it
    event_id bigint not null,
    status varchar(10) not null default 'pending',
    message varchar(500),
    asked_at datetime(6) not null,
    answered_at datetime(6),
    version int not null default 0,
    unique key connection_pair (account_low, account_high),
    key connection_sent (asker, status, asked_at, id),
    key connection_received (asked, status, asked_at, id),
    key connection_event (event_id, status),
    constraint connection_asker foreign key (asker) references account (id),
    constraint connection_asked foreign key (asked) references account (id),
    constraint connection_event foreign key (event_id) references event (id),
    constraint connection_oneself check (asker <> asked),
    constraint connection_status check (status in ('pending', 'accepted', 'rejected'))
) character set utf8mb4;
