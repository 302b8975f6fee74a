create schema handbook;

create table handbook.edition (
  number bigint primary key check (number >= 100000),
  ordinal int check (ordinal > 0),
  titles jsonb not null,
  languages text[] not null check (cardinality(languages) > 0),
  editors bigint[] not null,
  query text not null,
  included bigint[] not null,
  excluded bigint[] not null,
  arrangement text not null check (arrangement in ('PILLAR', 'THEME', 'REGION')),
  part_order text[] not null,
  chapter_order text not null check (chapter_order in ('COUNTRY', 'YEAR', 'MATURITY')),
  texts jsonb not null,
  audience text not null check (audience in ('PUBLIC', 'MEMBERS')),
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  readers text[] not null,
  entered_at timestamptz not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_why text not null default '',
  unique (audience, ordinal),
  check ((ordinal is null) = (state = 'DRAFT')),
  check ((published_at is null) = (ordinal is null)),
  check ((withdrawn_at is null) = (state <> 'WITHDRAWN'))
);
comment on table handbook.edition is 'An edition of the handbook, in the making or published.';
comment on column handbook.edition.number is 'Permanent and drawn by lot.';
comment on column handbook.edition.ordinal is 'Which edition for its audience it is; given when it is published.';
comment on column handbook.edition.editors is 'The accounts that edit it.';
comment on column handbook.edition.query is 'A question to the search in its own address, or nothing.';
comment on column handbook.edition.included is 'Numbers of practices put in by hand, whether there are such practices or not.';
comment on column handbook.edition.texts is 'Preface, introductions to parts and words before chapters, by place and language.';
comment on column handbook.edition.readers is 'Editors and facilitators, and the audience once it is published.';

create table handbook.snapshot (
  edition bigint primary key references handbook.edition,
  head text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  frozen_at timestamptz not null,
  against bigint references handbook.edition,
  changes jsonb not null
);
comment on table handbook.snapshot is 'What an edition says for good; never changed.';
comment on column handbook.snapshot.head is 'Canonical JSON: all but the records.';
comment on column handbook.snapshot.digest is 'SHA-256 of the head and all records in their order, a line each.';
comment on column handbook.snapshot.against is 'The edition the changes are told against, if there was one.';

create table handbook.record (
  edition bigint not null references handbook.snapshot,
  place int not null check (place > 0),
  practice bigint not null,
  record_edition int not null,
  content text not null,
  primary key (edition, place),
  unique (edition, practice)
);
comment on table handbook.record is 'A record as an edition tells it: canonical JSON.';
comment on column handbook.record.record_edition is 'The edition of the record that was frozen.';

create table handbook.erratum (
  edition bigint not null references handbook.edition,
  place bigint generated always as identity,
  practice bigint not null default 0,
  sayings jsonb not null,
  by bigint not null,
  at timestamptz not null,
  primary key (edition, place)
);
comment on table handbook.erratum is 'What turned out to be wrong in a published edition.';
comment on column handbook.erratum.practice is 'The chapter it is about, or 0 for the whole.';

create table handbook.credit (
  edition bigint not null references handbook.edition,
  account bigint not null,
  part text not null check (part in ('EDITOR', 'TRANSLATOR')),
  name text not null default '' check (length(name) <= 200),
  said_at timestamptz,
  readers text[] not null,
  primary key (edition, account, part),
  check (said_at is not null or name = '')
);
comment on table handbook.credit is 'Who is named in an edition, if they wish.';
comment on column handbook.credit.name is 'As they wish to be named; nothing if they do not.';
comment on column handbook.credit.said_at is 'When they said how, or that they do not wish to be named.';
comment on column handbook.credit.readers is 'Who is credited, editors and facilitators.';

create function handbook.unchanged() returns trigger language plpgsql as $$
begin
  raise exception 'what an edition says for good is never changed';
end $$;
create trigger unchanged before update or delete on handbook.snapshot
  for each row execute function handbook.unchanged();
create trigger unchanged before update or delete on handbook.record
  for each row execute function handbook.unchanged();

alter table handbook.edition enable row level security, force row level security;
create policy sight on handbook.edition
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table handbook.snapshot enable row level security, force row level security;
create policy sight on handbook.snapshot
 using ((select store.everything())
   or exists (select from handbook.edition e where e.number = snapshot.edition))
  with check (true);

alter table handbook.record enable row level security, force row level security;
create policy sight on handbook.record
 using ((select store.everything())
   or exists (select from handbook.edition e where e.number = record.edition))
  with check (true);

alter table handbook.erratum enable row level security, force row level security;
create policy sight on handbook.erratum
 using ((select store.everything())
   or exists (select from handbook.edition e where e.number = erratum.edition))
  with check (true);

alter table handbook.credit enable row level security, force row level security;
create policy sight on handbook.credit
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);
