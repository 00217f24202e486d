-- Every scan, accepted or refused. A nonce makes a repeated scan get its first answer.
create table scan (
    id bigint not null auto_increment primary key,
    event_id bigint not null,
    ticket_id bigint,
    code varchar(200) not null,
    direction varchar(3) not null,
    result varchar(16) not null,
    signed boolean not null,
    gate varchar(60),
    device varchar(120),
    nonce varchar(64),
    -- when and where the ticket had been used, for the answer 'already_used'
    used_at datetime(6),
    used_gate varchar(60),
    scanned_by bigint not null,
    scanned_at datetime(6) not null,
    recorded_at datetime(6) not null,
    unique key scan_nonce (event_id, nonce),
    key scan_event (event_id, recorded_at),
    key scan_ticket (ticket_id, recorded_at),
    constraint scan_event_fk foreign key (event_id) references event (id),
    constraint scan_ticket_fk foreign key (ticket_id) references ticket (id),
    constraint scan_account foreign key (scanned_by) references account (id),
    constraint scan_direction check (direction in ('in', 'out')),
    constraint scan_result check (result in
        ('admitted', 'checked_out', 'already_used', 'not_inside', 'wrong_event', 'cancelled', 'refunded', 'unknown', 'forged'))
) character set utf8mb4;
