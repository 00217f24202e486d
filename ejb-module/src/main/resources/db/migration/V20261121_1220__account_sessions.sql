-- Browser sessions begun before this are over: set when the password changes or the account is suspended.
alter table account add column sessions_from datetime(6);

-- The refresh token before the current one: who shows it again has a copy, so the session ends.
alter table api_session add column previous_hash binary(32), add unique key api_session_previous (previous_hash);
