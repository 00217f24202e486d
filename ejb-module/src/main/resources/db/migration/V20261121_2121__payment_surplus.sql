-- Money that came for an order that was paid already or has no seats any more: it goes back by itself and pays nothing.
alter table payment add column surplus boolean not null default false;
