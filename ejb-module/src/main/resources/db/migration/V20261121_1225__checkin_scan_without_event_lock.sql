-- A foreign key makes each scan take a shared lock on the event's row, where registrations count seats: a scan would wait
-- for them, and with a cancellation of the same ticket the two would lock each other out.
alter table scan drop foreign key scan_event_fk;
