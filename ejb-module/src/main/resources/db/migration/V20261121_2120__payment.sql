-- One attempt to pay an order.
create table payment (
    id bigint not null auto_increment primary key,
    order_id bigint not null,
    provider varchar(10) not null,
    status varchar(10) not null,
    amount decimal(13, 3) not null,
    currency char(3) not null,
    -- reserved for refunds, done or not yet: never more than was paid
    refunded decimal(13, 3) not null default 0,
    -- the provider's name for it, e.g. a Stripe Checkout Session
    reference varchar(255),
    -- what a refund of it names at the provider, e.g. a Stripe PaymentIntent
    charge varchar(255),
    checkout_url varchar(2000),
    failure varchar(500),
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    paid_at datetime(6),
    version int not null default 0,
    unique key payment_reference (provider, reference),
    key payment_order (order_id),
    key payment_status (status, updated_at),
    constraint payment_order_fk foreign key (order_id) references ticket_order (id),
    constraint payment_provider check (provider in ('free', 'offline', 'stripe')),
    -- unknown: the provider did not answer in time, the reconciliation finds out
    constraint payment_status check (status in ('created', 'pending', 'paid', 'failed', 'cancelled', 'unknown')),
    constraint payment_amount check (amount >= 0 and refunded >= 0 and refunded <= amount)
) character set utf8mb4;

create table refund (
    id bigint not null auto_increment primary key,
    payment_id bigint not null,
    amount decimal(13, 3) not null,
    reason varchar(500),
    status varchar(10) not null,
    -- null: the server itself, for money that came too late
    account_id bigint,
    reference varchar(255),
    failure varchar(500),
    created_at datetime(6) not null,
    done_at datetime(6),
    version int not null default 0,
    key refund_payment (payment_id),
    key refund_status (status, created_at),
    constraint refund_payment_fk foreign key (payment_id) references payment (id),
    constraint refund_account foreign key (account_id) references account (id),
    constraint refund_status check (status in ('pending', 'done', 'failed')),
    constraint refund_amount check (amount > 0)
) character set utf8mb4;

-- Each of Stripe's events that was taken, so that none takes effect twice.
create table stripe_event (
    id varchar(255) not null primary key,
    type varchar(80) not null,
    payment_id bigint,
    received_at datetime(6) not null,
    key stripe_event_payment (payment_id),
    constraint stripe_event_payment_fk foreign key (payment_id) references payment (id)
) character set utf8mb4;

-- The last number given per organizer: locked while the next is taken, so that none is missing and none is given twice.
create table receipt_number (
    organizer_id bigint not null primary key,
    last_number bigint not null,
    constraint receipt_number_account foreign key (organizer_id) references account (id)
) character set utf8mb4;

create table receipt (
    id bigint not null auto_increment primary key,
    organizer_id bigint not null,
    number bigint not null,
    order_id bigint not null,
    -- null: for the payment; else for this refund
    refund_id bigint,
    amount decimal(13, 3) not null,
    currency char(3) not null,
    issued_at datetime(6) not null,
    unique key receipt_organizer_number (organizer_id, number),
    unique key receipt_refund (refund_id),
    key receipt_order (order_id),
    constraint receipt_organizer foreign key (organizer_id) references account (id),
    constraint receipt_order_fk foreign key (order_id) references ticket_order (id),
    constraint receipt_refund_fk foreign key (refund_id) references refund (id)
) character set utf8mb4;

-- A line of a bank statement that was booked on an order. The fingerprint keeps a statement that is imported twice from
-- counting twice.
create table bank_line (
    id bigint not null auto_increment primary key,
    event_id bigint not null,
    fingerprint char(64) not null,
    booked_on date,
    amount decimal(13, 3) not null,
    currency char(3),
    payer varchar(200),
    purpose varchar(500),
    order_id bigint not null,
    imported_by bigint not null,
    imported_at datetime(6) not null,
    unique key bank_line_fingerprint (event_id, fingerprint),
    key bank_line_order (order_id),
    constraint bank_line_event foreign key (event_id) references event (id),
    constraint bank_line_order_fk foreign key (order_id) references ticket_order (id),
    constraint bank_line_account foreign key (imported_by) references account (id)
) character set utf8mb4;
