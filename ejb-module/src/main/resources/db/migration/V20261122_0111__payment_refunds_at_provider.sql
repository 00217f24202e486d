-- Refunds that were made at the provider itself, e.g. in Stripe's dashboard, and taken over.
alter table refund
    add column at_provider boolean not null default false,
    -- when the provider is asked how it stands; null: nothing is open
    add column ask_at datetime(6),
    drop key refund_status,
    add key refund_asking (ask_at),
    add unique key refund_reference (reference);

update refund set ask_at = created_at where status = 'pending';

alter table payment add key payment_charge (charge);

-- What an event is about that came before its payment was known here.
alter table stripe_event
    add column waits_for varchar(255),
    add key stripe_event_waiting (waits_for);
