-- The list's order is start, then id: with the end after the id the index has that order, too, and a page reads twenty rows.
alter table event
    drop key event_listed,
    add key event_listed (status, visibility, start_time, id, end_time);
