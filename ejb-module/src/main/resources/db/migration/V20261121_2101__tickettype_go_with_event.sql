-- An event that nobody ever registered for or ordered from can be deleted with what it was to sell.
alter table ticket_type
    drop foreign key ticket_type_event_fk;
alter table ticket_type
    add constraint ticket_type_event_fk foreign key (event_id) references event (id) on delete cascade;

alter table sale_terms
    drop foreign key sale_terms_event;
alter table sale_terms
    add constraint sale_terms_event foreign key (event_id) references event (id) on delete cascade;

alter table discount_code
    drop foreign key discount_code_event;
alter table discount_code
    add constraint discount_code_event foreign key (event_id) references event (id) on delete cascade;
