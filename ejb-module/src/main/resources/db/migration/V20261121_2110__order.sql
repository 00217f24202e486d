-- One purchase. While it is pending and not expired it holds its seats.
create table ticket_order (
    id bigint not null auto_increment primary key,
    event_id bigint not null,
    -- the buyer's reference, also on a bank transfer: 8 characters without look-alikes
    code char(8) not null,
    account_id bigint,
    status varchar(20) not null,
    -- the buyer; missing until the details are given
    name varchar(200),
    email varchar(254),
    organisation varchar(200),
    address varchar(500),
    language varchar(5) not null default 'en',
    currency char(3) not null,
    subtotal decimal(13, 3) not null,
    discount decimal(13, 3) not null default 0,
    total decimal(13, 3) not null,
    -- paid back so far
    refunded decimal(13, 3) not null default 0,
    discount_code_id bigint,
    -- free, offline or stripe; missing until it is chosen
    payment_method varchar(10),
    -- until when the seats are held; null once they are paid
    expires_at datetime(6),
    link_version int not null default 0,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    paid_at datetime(6),
    version int not null default 0,
    unique key ticket_order_code (code),
    key ticket_order_event (event_id, created_at, id),
    key ticket_order_event_status (event_id, status, created_at, id),
    key ticket_order_account (account_id, created_at),
    key ticket_order_expiry (status, expires_at),
    key ticket_order_email (email),
    constraint ticket_order_event_fk foreign key (event_id) references event (id),
    constraint ticket_order_account_fk foreign key (account_id) references account (id),
    constraint ticket_order_discount_code foreign key (discount_code_id) references discount_code (id),
    constraint ticket_order_status check
        (status in ('pending', 'paid', 'partially_refunded', 'refunded', 'expired', 'cancelled')),
    constraint ticket_order_method check (payment_method in ('free', 'offline', 'stripe')),
    constraint ticket_order_sums check
        (subtotal >= 0 and discount >= 0 and total = subtotal - discount and total >= 0 and refunded >= 0 and refunded <= total)
) character set utf8mb4;

create table order_line (
    id bigint not null auto_increment primary key,
    order_id bigint not null,
    ticket_type_id bigint not null,
    quantity int not null,
    -- as they were when it was bought
    unit_price decimal(13, 3) not null,
    places int not null,
    key order_line_order (order_id),
    key order_line_type (ticket_type_id),
    constraint order_line_order_fk foreign key (order_id) references ticket_order (id),
    constraint order_line_type_fk foreign key (ticket_type_id) references ticket_type (id),
    constraint order_line_quantity check (quantity >= 1)
) character set utf8mb4;

-- For whom each ticket is. Becomes a registration when the order is paid.
create table order_attendee (
    id bigint not null auto_increment primary key,
    order_id bigint not null,
    line_id bigint not null,
    position int not null,
    name varchar(200) not null,
    email varchar(254),
    organisation varchar(200),
    role varchar(120),
    -- the others of a group ticket
    members varchar(2000),
    registration_id bigint,
    unique key order_attendee_position (order_id, position),
    unique key order_attendee_registration (registration_id),
    key order_attendee_line (line_id),
    constraint order_attendee_order foreign key (order_id) references ticket_order (id),
    constraint order_attendee_line_fk foreign key (line_id) references order_line (id),
    constraint order_attendee_registration_fk foreign key (registration_id) references registration (id)
) character set utf8mb4;

alter table registration
    add column ticket_type_id bigint,
    add column order_id bigint,
    -- how many people come on it: a group's ticket has several
    add column places int not null default 1,
    -- who was bought a ticket without an address is reached by the buyer
    modify column email varchar(254),
    add key registration_ticket_type (ticket_type_id, status),
    add key registration_order (order_id),
    add constraint registration_ticket_type_fk foreign key (ticket_type_id) references ticket_type (id),
    add constraint registration_order_fk foreign key (order_id) references ticket_order (id),
    drop constraint registration_source,
    add constraint registration_source check (source in ('form', 'rsvp', 'api', 'import', 'order', 'transfer'));
