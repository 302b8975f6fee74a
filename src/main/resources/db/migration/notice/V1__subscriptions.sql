create schema notice;

create table notice.subscription (
  number bigint primary key check (number >= 100000),
  account bigint not null,
  kind text not null check (kind in ('SEARCH', 'PRACTICE', 'CENTRE', 'COUNTRY', 'CONCEPT', 'GROUPING')),
  key text not null check (length(key) <= 4000),
  lang text not null,
  name text not null check (length(name) <= 120),
  frequency text not null check (frequency in ('USUAL', 'DAILY', 'WEEKLY', 'MONTHLY', 'NEVER')),
  since timestamptz not null,
  told_at timestamptz not null,
  unique (account, kind, key)
);
comment on table notice.subscription is 'What a person wishes to hear of.';
comment on column notice.subscription.key is 'The address of a saved search after the language, or the key of what is followed.';
comment on column notice.subscription.lang is 'The language the search was typed in.';
comment on column notice.subscription.name is 'What the person calls it, or nothing.';
comment on column notice.subscription.told_at is 'Up to when a digest has told of it.';

create table notice.choice (
  account bigint primary key,
  mailing text not null check (mailing in ('NONE', 'ACTION', 'DAILY', 'WEEKLY', 'MONTHLY')),
  zone text not null,
  seen_at timestamptz not null
);
comment on table notice.choice is 'Which letters a person wants, and up to when they have seen what is new. Who chose nothing has no row.';

create table notice.secret (
  key bytea not null check (length(key) = 32),
  one boolean primary key default true check (one)
);
comment on table notice.secret is 'What the addresses that end letters are signed with. Whoever reads it could only end letters.';
insert into notice.secret (key) select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
