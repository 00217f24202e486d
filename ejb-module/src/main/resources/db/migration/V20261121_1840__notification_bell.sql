-- What the bell tells one account: ids only, the words are made when it is read, in the reader's language. No foreign keys:
-- to tell somebody must neither wait for nor hold up whoever has that account or event locked.
create table notification (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    kind varchar(40) not null,
    event_id bigint,
    -- the connection, appointment, registration or event, as the kind says
    target_id bigint not null,
    -- the account that did it
    actor_id bigint,
    created_at datetime(6) not null,
    read_at datetime(6),
    key notification_account (account_id, id),
    key notification_unread (account_id, read_at),
    key notification_event (event_id, kind)
) character set utf8mb4;
