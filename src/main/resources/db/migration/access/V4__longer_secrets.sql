-- Sessions are named by the house itself now: 256 random bits in 43 signs, where 36 were those of a UUID.
alter table access.session alter column session_id type varchar(64);

comment on column access.recovery_code.code is
  'SHA-256 of the code, which is random of 120 bits. Codes from before this migration are of 80 bits and serve until they are renewed.';
