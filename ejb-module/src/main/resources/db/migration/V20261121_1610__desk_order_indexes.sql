-- In these orders the desk lists one event; without them the database may go through everybody's addresses and serials.
alter table registration add key registration_event_email (event_id, email);
alter table ticket add key ticket_event_serial (event_id, serial);
