-- What somebody gave who took a free ticket by the event's own form: it goes on to the registration.
alter table order_attendee
    add column phone varchar(40),
    add column team_name varchar(200),
    add column amount decimal(12, 2),
    add column visible boolean not null default true;
