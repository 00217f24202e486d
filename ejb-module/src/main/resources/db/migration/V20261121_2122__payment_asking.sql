-- Which attempts Stripe is asked about next, without reading those that wait for a bank transfer.
alter table payment
    drop key payment_status,
    add key payment_asking (provider, status, updated_at);

-- How often an event came again.
alter table stripe_event add column repeats int not null default 0;
