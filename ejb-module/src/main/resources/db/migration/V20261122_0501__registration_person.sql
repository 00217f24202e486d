-- Lists by name, and whoever looks for a name at the gate, read names in their order: with the status beside them none of the
-- people who are not shown is looked up apart.
alter table registration
    drop key registration_event_name,
    add key registration_event_name (event_id, name, id, status);
