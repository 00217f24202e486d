-- Whether the other attendees see the person in the event's directory; the team always does.
alter table registration add column visible boolean not null default true;

-- What a person tells about themselves, beside the account's name.
create table profile (
    account_id bigint not null primary key,
    organisation varchar(200),
    role varchar(120),
    introduction varchar(2000),
    phone varchar(40),
    -- random and new with each photo: its address may be kept for ever
    photo_key varchar(32),
    updated_at datetime(6) not null,
    version int not null default 0,
    constraint profile_account foreign key (account_id) references account (id)
) character set utf8mb4;

-- Interests are words; two that differ only in case or accents are one, kept folded beside the label as typed.
create table profile_interest (
    account_id bigint not null,
    interest varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    label varchar(40) not null,
    position int not null,
    primary key (account_id, interest),
    key profile_interest_interest (interest, label),
    constraint profile_interest_profile foreign key (account_id) references profile (account_id)
) character set utf8mb4;

-- One square photo in its sizes, each a file.
create table profile_photo (
    photo_key varchar(32) not null,
    pixels smallint not null,
    account_id bigint not null,
    file_id bigint not null,
    primary key (photo_key, pixels),
    key profile_photo_account (account_id),
    constraint profile_photo_account foreign key (account_id) references account (id),
    constraint profile_photo_file foreign key (file_id) references stored_file (id)
) character set utf8mb4;

-- The directory of an event: a row for each approved registration, with what is shown and searched, so that one event's people
-- lie together and a search reads no other's. Kept by DirectoryUpkeep in the transaction of every change. account_id only for
-- the registration that a person made for themselves; names and words are folded in Java (SearchText).
create table directory_entry (
    event_id bigint not null,
    registration_id bigint not null,
    account_id bigint,
    visible boolean not null,
    name varchar(200) not null,
    organisation varchar(200),
    role varchar(120),
    -- what the role stands for when people are introduced to each other: investor, founder, mentor …
    calling varchar(12),
    photo_key varchar(32),
    interests varchar(600),
    sort_name varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    search_text varchar(6000) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (event_id, registration_id),
    unique key directory_entry_registration (registration_id),
    unique key directory_entry_account (account_id, event_id),
    key directory_entry_name (event_id, sort_name, registration_id, visible),
    key directory_entry_organisation (event_id, organisation, visible),
    key directory_entry_calling (event_id, calling, visible),
    constraint directory_entry_registration foreign key (registration_id) references registration (id)
) character set utf8mb4;

create table directory_interest (
    event_id bigint not null,
    interest varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    registration_id bigint not null,
    visible boolean not null,
    label varchar(40) not null,
    primary key (event_id, interest, registration_id),
    key directory_interest_entry (event_id, registration_id),
    constraint directory_interest_entry foreign key (event_id, registration_id)
        references directory_entry (event_id, registration_id) on delete cascade
) character set utf8mb4;

-- Registrations whose entry is to be made at the next start: those from before the directory; SQL cannot fold.
create table directory_backlog (
    registration_id bigint not null primary key
) character set utf8mb4;

insert into directory_backlog (registration_id) select id from registration where status = 'approved';
