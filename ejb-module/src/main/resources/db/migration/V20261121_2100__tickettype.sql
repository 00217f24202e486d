-- What an event sells or gives away. An event without a type has one free ticket for everybody.
create table ticket_type (
    id bigint not null auto_increment primary key,
    event_id bigint not null,
    name varchar(120) not null,
    description varchar(500),
    kind varchar(10) not null default 'regular',
    price decimal(13, 3) not null default 0,
    currency char(3) not null,
    -- tickets, not places; null: as many as the event has seats
    quantity int,
    -- how many people one ticket admits
    places int not null default 1,
    sale_starts datetime(6),
    sale_ends datetime(6),
    per_order_min int not null default 1,
    per_order_max int not null default 10,
    -- hidden until this is given
    access_code varchar(40),
    -- who waits for a type of higher priority is offered a seat first
    priority int not null default 0,
    position int not null default 0,
    -- tickets sold, held by an order or on offer to somebody who waits; changed only by conditional updates
    taken int not null default 0,
    sold int not null default 0,
    -- somebody waits: what is free belongs to the queue and is not on public sale
    queued boolean not null default false,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    version int not null default 0,
    key ticket_type_event (event_id, position, id),
    constraint ticket_type_event_fk foreign key (event_id) references event (id),
    constraint ticket_type_kind check (kind in ('regular', 'vip', 'early_bird', 'group')),
    constraint ticket_type_price check (price >= 0),
    constraint ticket_type_quantity check (taken >= 0 and sold >= 0 and sold <= taken and (quantity is null or taken <= quantity)),
    constraint ticket_type_places check (places between 1 and 100),
    constraint ticket_type_per_order check (per_order_min >= 1 and per_order_max >= per_order_min),
    constraint ticket_type_window check (sale_ends is null or sale_starts is null or sale_ends > sale_starts)
) character set utf8mb4;

-- How an event takes money, and until when what was bought may be changed. An event without a row has the defaults.
create table sale_terms (
    event_id bigint not null primary key,
    offline boolean not null default true,
    -- told to the buyer: account, at the door …
    offline_instructions varchar(2000),
    -- days that a buyer has to pay offline, at most until the event starts
    offline_days int not null default 7,
    stripe boolean not null default true,
    -- until when tickets may be transferred and details changed; null: until the event starts
    change_until datetime(6),
    constraint sale_terms_event foreign key (event_id) references event (id),
    constraint sale_terms_days check (offline_days between 1 and 90)
) character set utf8mb4;

create table discount_code (
    id bigint not null auto_increment primary key,
    event_id bigint not null,
    -- in upper case
    code varchar(40) not null,
    kind varchar(10) not null,
    -- percent, or an amount in the currency of the event's types
    value decimal(13, 3) not null,
    max_uses int,
    used int not null default 0,
    valid_from datetime(6),
    valid_until datetime(6),
    created_at datetime(6) not null,
    version int not null default 0,
    unique key discount_code_code (event_id, code),
    constraint discount_code_event foreign key (event_id) references event (id),
    constraint discount_code_kind check (kind in ('percent', 'amount')),
    constraint discount_code_value check (value > 0 and (kind <> 'percent' or value <= 100)),
    constraint discount_code_uses check (used >= 0 and (max_uses is null or used <= max_uses))
) character set utf8mb4;
