-- A cancelled registration whose ticket went on, and to whom if its own person named them.
alter table registration
    add column transferred_at datetime(6),
    add column transferred_to varchar(200);
