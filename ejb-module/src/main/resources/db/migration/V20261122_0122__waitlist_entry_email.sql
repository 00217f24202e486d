-- A confirmed address brings what guests wait for with it.
alter table waitlist_entry add key waitlist_entry_email (email);
