-- The organizer's list sorts by amount, and an administrator's runs over all events.
alter table registration
    add key registration_event_amount (event_id, amount),
    add key registration_created (created_at, id);
