create schema moderation;

create table moderation.matter (
  number bigint primary key check (number >= 100000),
  kind text not null check (kind ~ '^[a-z]+$'),
  record bigint not null,
  path text not null,
  title text not null,
  language text not null,
  shown text not null,
  state text not null
    check (state in ('OPEN', 'DISMISSED', 'UPHELD', 'APPEALED', 'LIFTED', 'MENDED', 'SETTLED')),
  withheld boolean not null default false,
  at timestamptz not null,
  decided_by bigint not null default 0,
  decided_at timestamptz,
  grounds text not null default '',
  appeal text not null default '',
  appealed_by bigint not null default 0,
  judged_by bigint not null default 0,
  verdict text not null default '',
  mend text not null default '',
  mended text not null default '',
  mended_by bigint not null default 0,
  settled_by bigint not null default 0,
  answer text not null default '',
  keepers bigint[] not null default '{}',
  readers text[] not null,
  check (decided_at is not null or state in ('OPEN', 'SETTLED')),
  check (state not in ('DISMISSED', 'LIFTED', 'SETTLED') or shown = '' and mended = '')
);
comment on table moderation.matter is 'A record that members put before the moderators, and what was decided on it.';
comment on column moderation.matter.record is 'Its number among those of its kind.';
comment on column moderation.matter.title is 'What it was called then; nothing once the record is gone.';
comment on column moderation.matter.shown is 'What whoever reported it saw; nothing once the matter is over.';
comment on column moderation.matter.mended is 'What it says since those who keep it mended it; nothing once the matter is over.';
comment on column moderation.matter.withheld is 'Whether it is hidden until it is mended.';
comment on column moderation.matter.keepers is 'The accounts that were told of it: those who kept the record at that time.';
comment on column moderation.matter.readers is 'The keys of those who decide; those who keep the record are asked for when they read.';
create unique index on moderation.matter (kind, record) where state = 'OPEN';
create index on moderation.matter (kind, record);
create index on moderation.matter using gin (keepers);

create table moderation.report (
  matter bigint not null references moderation.matter on delete cascade,
  account bigint,
  reason text not null,
  why text not null,
  at timestamptz not null,
  unique (matter, account)
);
comment on table moderation.report is 'Who reported a record, and why. Those who keep the record are never told.';
comment on column moderation.report.account is 'Nothing where it is not kept, or the account is gone.';
create index on moderation.report (account, at) where account is not null;

alter table moderation.matter enable row level security, force row level security;
create policy sight on moderation.matter
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table moderation.report enable row level security, force row level security;
create policy sight on moderation.report
 using ((select store.everything()) or exists (select from moderation.matter m where m.number = report.matter))
  with check (true);
