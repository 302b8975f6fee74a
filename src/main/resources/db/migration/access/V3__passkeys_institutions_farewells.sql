create table access.passkey (
  number bigint generated always as identity primary key,
  account bigint not null references access.account on delete cascade,
  credential bytea not null unique,
  attested bytea not null,
  counter bigint not null check (counter >= 0),
  eligible boolean not null,
  backed boolean not null,
  name text not null check (length(name) between 1 and 60),
  made_at timestamptz not null,
  used_at timestamptz
);
comment on table access.passkey is 'Keys on people''s devices, by which they sign in (WebAuthn).';
comment on column access.passkey.attested is 'Attested credential data: the public key and the kind of device.';
comment on column access.passkey.counter is 'How often the device signed, where it counts: a copy of it falls behind.';
comment on column access.passkey.eligible is 'Whether the key may be kept on several devices of its owner.';
create index on access.passkey (account);

create table access.spent_challenge (
  challenge bytea primary key,
  expires_at timestamptz not null
);
comment on table access.spent_challenge is 'Challenges that were answered: each serves once. Those that are too old serve no longer and are deleted.';

create table access.institution_link (
  issuer text not null,
  subject text not null,
  account bigint not null references access.account on delete cascade,
  linked_at timestamptz not null,
  used_at timestamptz,
  primary key (issuer, subject),
  unique (account, issuer)
);
comment on table access.institution_link is 'Who somebody is for an institution that vouches for them: never found by an e-mail address.';

alter table access.mandate add column through text;
comment on column access.mandate.through is 'The code of the institution whose word gave the role, and takes it away; nothing where a person gave it.';

create table access.factor_loss (
  account bigint primary key references access.account on delete cascade,
  asked_at timestamptz not null
);
comment on table access.factor_loss is 'Who gave their password and says that their second factor is lost.';

create table access.email_change (
  account bigint primary key references access.account on delete cascade,
  email text not null,
  former text not null,
  token bytea unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz
);
comment on table access.email_change is 'A new address that waits for its owner to confirm it. The former one is kept until it expires, so that its owner is told though the new one was confirmed meanwhile.';

create table access.farewell (
  account bigint primary key references access.account on delete cascade,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  token bytea unique,
  check (due_at > asked_at)
);
comment on table access.farewell is 'Who asked to be forgotten, and when that will be done.';
