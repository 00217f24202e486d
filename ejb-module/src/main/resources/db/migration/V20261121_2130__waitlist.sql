-- Who waits for tickets of a type. Offered seats are taken from the type and the event until the offer is used or over.
create table waitlist_entry (
    id bigint not null auto_increment primary key,
    event_id bigint not null,
    ticket_type_id bigint not null,
    quantity int not null,
    account_id bigint,
    name varchar(200) not null,
    email varchar(254) not null,
    language varchar(5) not null default 'en',
    status varchar(10) not null,
    -- the type's when it was joined; the organizer may change it
    priority int not null default 0,
    -- the place in the queue among those of one priority
    queued_at datetime(6) not null,
    offered_at datetime(6),
    offer_ends datetime(6),
    -- what came of the offer
    order_id bigint,
    link_version int not null default 0,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    version int not null default 0,
    live_email varchar(254) generated always as (case when status in ('waiting', 'offered') then email end) stored,
    unique key waitlist_entry_live (ticket_type_id, live_email),
    key waitlist_entry_queue (event_id, status, priority, queued_at, id),
    key waitlist_entry_offers (status, offer_ends),
    key waitlist_entry_account (account_id),
    constraint waitlist_entry_event foreign key (event_id) references event (id),
    constraint waitlist_entry_type foreign key (ticket_type_id) references ticket_type (id),
    constraint waitlist_entry_account_fk foreign key (account_id) references account (id),
    constraint waitlist_entry_order foreign key (order_id) references ticket_order (id),
    constraint waitlist_entry_status check (status in ('waiting', 'offered', 'taken', 'expired', 'withdrawn')),
    constraint waitlist_entry_quantity check (quantity between 1 and 100)
) character set utf8mb4;
