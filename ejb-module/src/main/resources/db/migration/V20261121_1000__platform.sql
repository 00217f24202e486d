-- Keys made at first start and kept: the token key, the ticket signing key, the key of secret links.
create table secret_key (
    name varchar(40) not null primary key,
    algorithm varchar(20) not null,
    private_key varbinary(4000) not null,
    public_key varbinary(2000),
    created_at datetime(6) not null
) character set utf8mb4;

-- Append-only: who did what to which object, when, from where, with the values before and after (SPEC §2).
create table audit_entry (
    id bigint not null auto_increment primary key,
    at datetime(6) not null,
    actor_id bigint,
    actor_name varchar(200) not null,
    action varchar(60) not null,
    target_type varchar(40) not null,
    target_id bigint,
    target_name varchar(200),
    event_id bigint,
    address varchar(45),
    request_id varchar(36),
    before_values text,
    after_values text,
    key audit_entry_at (at),
    key audit_entry_event (event_id, at),
    key audit_entry_action (action, at),
    key audit_entry_actor (actor_id, at),
    key audit_entry_target (target_type, target_id, at)
) character set utf8mb4;

-- What must not be lost, written in the transaction of the act; ids only (no text, no address).
create table outbox_message (
    id bigint not null auto_increment primary key,
    kind varchar(60) not null,
    payload text not null,
    status varchar(10) not null default 'pending',
    attempts int not null default 0,
    created_at datetime(6) not null,
    next_attempt_at datetime(6) not null,
    done_at datetime(6),
    last_error varchar(500),
    key outbox_message_due (status, next_attempt_at),
    constraint outbox_message_status check (status in ('pending', 'done', 'dead'))
) character set utf8mb4;

-- A mail as composed from an outbox message: 'kept' when no SMTP server is configured.
create table mail (
    id bigint not null auto_increment primary key,
    outbox_message_id bigint not null,
    event_id bigint,
    recipient varchar(254) not null,
    subject varchar(300) not null,
    body_text mediumtext not null,
    body_html mediumtext not null,
    status varchar(10) not null,
    composed_at datetime(6) not null,
    sent_at datetime(6),
    unique key mail_outbox_message (outbox_message_id),
    key mail_composed (composed_at),
    key mail_recipient (recipient),
    constraint mail_status check (status in ('kept', 'sending', 'sent'))
) character set utf8mb4;

create table stored_file (
    id bigint not null auto_increment primary key,
    name varchar(255) not null,
    media_type varchar(100) not null,
    size bigint not null,
    sha256 binary(32) not null,
    created_at datetime(6) not null
) character set utf8mb4;

-- The first answer to a POST with an Idempotency-Key, for a day (SPEC §4).
create table idempotent_answer (
    request_key binary(32) not null primary key,
    request_hash binary(32) not null,
    status smallint,
    headers varchar(1000),
    body mediumtext,
    created_at datetime(6) not null,
    key idempotent_answer_created (created_at)
) character set utf8mb4;
