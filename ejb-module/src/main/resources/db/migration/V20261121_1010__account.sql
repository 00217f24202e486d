create table account (
    id bigint not null auto_increment primary key,
    email varchar(254) not null,
    name varchar(200) not null,
    first_name varchar(100),
    last_name varchar(100),
    password_hash varchar(72) not null,
    language varchar(5),
    status varchar(10) not null default 'active',
    email_verified_at datetime(6),
    created_at datetime(6) not null,
    version int not null default 0,
    unique key account_email (email),
    constraint account_status check (status in ('active', 'suspended'))
) character set utf8mb4;

create table account_role (
    account_id bigint not null,
    role varchar(10) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id),
    constraint account_role_role check (role in ('admin', 'organizer', 'attendee'))
) character set utf8mb4;

-- Failed sign-ins by address of the account as typed, so that an unknown account locks alike.
create table failed_sign_in (
    id bigint not null auto_increment primary key,
    email varchar(254) not null,
    address varchar(45),
    at datetime(6) not null,
    key failed_sign_in_email (email, at)
) character set utf8mb4;

-- One sign-in over the API: its refresh token (hashed) and its life.
create table api_session (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    refresh_hash binary(32) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    revoked_at datetime(6),
    unique key api_session_refresh (refresh_hash),
    key api_session_account (account_id),
    key api_session_revoked (revoked_at),
    constraint api_session_account foreign key (account_id) references account (id)
) character set utf8mb4;
