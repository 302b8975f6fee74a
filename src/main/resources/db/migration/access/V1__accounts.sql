create schema access;

create table access.account (
  number bigint primary key check (number between 100000 and 999999999999999999),
  name text not null,
  email text,
  folded text unique,
  lang text not null,
  state text not null check (state in ('PENDING', 'ACTIVE', 'SUSPENDED', 'FORGOTTEN')),
  reason text not null default '',
  password text,
  totp bytea,
  totp_step bigint not null default 0,
  invented boolean not null default false,
  made_at timestamptz not null,
  check ((email is null) = (folded is null)),
  check ((state = 'FORGOTTEN') = (email is null))
);
comment on table access.account is 'Who somebody is for the platform.';
comment on column access.account.folded is 'The e-mail address as it is compared: one account an address, however it is written.';
comment on column access.account.reason is 'Why somebody who registered by themselves asks to come in.';
comment on column access.account.totp is 'The secret of the second factor, sealed by the key in the home folder.';
comment on column access.account.totp_step is 'The last step of time whose code was used: a code serves once.';
comment on column access.account.invented is 'Made by the demo profile; such a person does not exist.';

create table access.recovery_code (
  account bigint not null references access.account on delete cascade,
  code bytea not null,
  used_at timestamptz,
  primary key (account, code)
);
comment on column access.recovery_code.code is 'SHA-256 of the code, which is random of 80 bits.';

create table access.mandate (
  number bigint generated always as identity primary key,
  account bigint not null references access.account on delete cascade,
  role text not null check (role in
    ('FOCAL_POINT', 'MEMBER', 'REVIEWER', 'EDITOR', 'FACILITATOR', 'MODERATOR', 'ADMINISTRATOR')),
  held_for text not null default '',
  from_at timestamptz not null,
  until_at timestamptz,
  granted_by bigint not null,
  granted_at timestamptz not null,
  withdrawn_by bigint,
  withdrawn_at timestamptz,
  check (until_at > from_at),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check (case role
    when 'FOCAL_POINT' then held_for ~ '^[A-Z]{3}$'
    when 'MEMBER' then held_for <> ''
    else held_for = '' end)
);
comment on table access.mandate is 'A role, what it is held for, since when, until when and by whose decision; never deleted, only withdrawn.';
create index on access.mandate (account);
create index on access.mandate (role, held_for);

create table access.invitation (
  number bigint generated always as identity primary key,
  token bytea unique,
  email text not null,
  folded text not null,
  lang text not null,
  role text not null,
  held_for text not null default '',
  until_at timestamptz,
  invited_by bigint not null references access.account,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  closed_at timestamptz
);
comment on column access.invitation.token is 'SHA-256 of the token in the link; null until the letter is written.';
comment on column access.invitation.closed_at is 'When it was accepted or taken back.';
create index on access.invitation (folded);

create table access.password_link (
  account bigint primary key references access.account on delete cascade,
  token bytea unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table access.password_link is 'A link by which a password is chosen, once; a newer one replaces it.';
