create schema structure;

create table structure.structure (
  number bigint primary key check (number >= 100000),
  version bigint not null,
  source_id text unique,
  country text not null check (country ~ '^[A-Z]{3}$'),
  kind text not null check (kind in ('BODY', 'PLAN')),
  audience text not null check (audience in ('PUBLIC', 'MEMBERS', 'OWNERS')),
  marking text not null check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  owners text[] not null,
  readers text[] not null,
  particulars jsonb not null,
  places jsonb not null,
  confirmed_at timestamptz,
  entered_at timestamptz not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text not null default ''
);
comment on table structure.structure is 'A body or a plan of a country.';
comment on column structure.structure.number is 'Permanent and drawn by lot.';
comment on column structure.structure.confirmed_at is 'When the country entered or confirmed it; none while it is documented from public sources alone.';
comment on column structure.structure.withdrawn_at is 'Since then its page is a tombstone.';
create index on structure.structure (country);

create table structure.document (
  number bigint primary key check (number >= 100000),
  structure bigint not null references structure.structure on delete cascade,
  title text not null check (length(title) between 1 and 500),
  language text not null,
  day date,
  release text not null check (release in ('FULL', 'PART', 'WITHHELD', 'HIDDEN')),
  body text not null,
  url text not null,
  readers text[] not null,
  place bigint generated always as identity,
  check (release not in ('WITHHELD') or body = '' and url = ''),
  check (release not in ('FULL', 'PART') or body <> '' or url <> '')
);
comment on table structure.document is 'A document of a body or plan, as far as the country releases it.';
comment on column structure.document.place is 'The order in which they were entered, never shown.';
comment on column structure.document.body is 'What is released, whole or in part. What is not released is never kept here.';
comment on column structure.document.readers is 'The country alone where even that there is a document is not told; else whoever sees the structure.';
create index on structure.document (structure);

create table structure.edition (
  structure bigint not null references structure.structure on delete cascade,
  number int not null check (number > 0),
  at timestamptz not null,
  document bigint,
  act text not null,
  reason text not null,
  changes jsonb not null,
  readers text[] not null,
  primary key (structure, number)
);
comment on table structure.edition is 'Every change of a structure and its documents: when, what, why.';
comment on column structure.edition.number is 'Never shown: a gap would tell of what is hidden.';
comment on column structure.edition.document is 'The document that was changed, or none.';
comment on column structure.edition.readers is 'Who saw both what was before and what came after.';

create table structure.dismissal (
  practice bigint not null,
  country text not null check (country ~ '^[A-Z]{3}$'),
  reason text not null,
  at timestamptz not null,
  primary key (practice, country)
);
comment on table structure.dismissal is 'Practices documented from public sources that a country does not count among its strategies and plans.';

alter table structure.structure enable row level security, force row level security;
create policy sight on structure.structure
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table structure.document enable row level security, force row level security;
create policy sight on structure.document
 using ((select store.everything()) or readers && (select store.keys())
   and exists (select from structure.structure s where s.number = document.structure))
  with check (true);

alter table structure.edition enable row level security, force row level security;
create policy sight on structure.edition
 using ((select store.everything()) or readers && (select store.keys())
   and exists (select from structure.structure s where s.number = edition.structure))
  with check (true);
