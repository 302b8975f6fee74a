create schema organisation;

create table organisation.organisation (
  number bigint primary key check (number >= 100000),
  version bigint not null,
  source_id text unique,
  audience text not null check (audience in ('PUBLIC', 'MEMBERS', 'CIRCLE', 'OWNERS')),
  marking text not null check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  circle text[] not null,
  owners text[] not null,
  readers text[] not null,
  dossier jsonb not null,
  places jsonb not null,
  merged_into bigint references organisation.organisation,
  entered_at timestamptz not null,
  changed_at timestamptz not null,
  check (merged_into <> number)
);
comment on table organisation.organisation is 'Ministries, agencies, non-governmental and regional organisations, entities of the Compact, universities.';
comment on column organisation.organisation.number is 'Permanent and drawn by lot.';
comment on column organisation.organisation.places is 'The coded values it is found by: places, kind, and all above it.';
comment on column organisation.organisation.merged_into is 'The organisation it was the same as: its address leads there.';
comment on column organisation.organisation.readers is 'The keys that open it.';

create table organisation.code (
  code text primary key check (length(code) between 1 and 60),
  organisation bigint not null references organisation.organisation on delete cascade,
  adopted_at timestamptz not null
);
comment on table organisation.code is 'What mandates and keys call an organisation: its number, a code from before it was entered here, and what was merged into it.';
create index on organisation.code (organisation);

create table organisation.tie (
  organisation bigint not null references organisation.organisation on delete cascade,
  kind text not null check (kind in ('UNIT', 'MEMBER')),
  above bigint not null references organisation.organisation,
  primary key (organisation, kind, above),
  check (organisation <> above)
);
comment on table organisation.tie is 'What an organisation is a unit of, or a member of the network of.';
create unique index on organisation.tie (organisation) where kind = 'UNIT';
create index on organisation.tie (above);

create table organisation.focal_point (
  number bigint generated always as identity primary key,
  organisation bigint not null references organisation.organisation on delete cascade,
  account bigint not null check (account > 0),
  from_on date not null,
  until_on date,
  named_by bigint not null,
  named_at timestamptz not null,
  withdrawn_at timestamptz,
  check (until_on >= from_on)
);
comment on table organisation.focal_point is 'Members whom others of the platform turn to, since when and until when.';
create index on organisation.focal_point (organisation);
create index on organisation.focal_point (account);

create table organisation.edition (
  organisation bigint not null references organisation.organisation on delete cascade,
  number int not null check (number > 0),
  at timestamptz not null,
  author text not null,
  reason text not null,
  changes jsonb not null,
  primary key (organisation, number)
);
comment on table organisation.edition is 'Every change of an organisation: when, why, in what capacity it was made, and what it was before.';
comment on column organisation.edition.author is 'The capacity in which it was made, never a person: who it was stands in the journal.';

alter table organisation.organisation enable row level security, force row level security;
create policy sight on organisation.organisation
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table organisation.code enable row level security, force row level security;
create policy sight on organisation.code
 using ((select store.everything()) or exists (select from organisation.organisation p where p.number = code.organisation))
  with check (true);

alter table organisation.tie enable row level security, force row level security;
create policy sight on organisation.tie
 using ((select store.everything()) or exists (select from organisation.organisation p where p.number = tie.organisation))
  with check (true);

alter table organisation.focal_point enable row level security, force row level security;
create policy sight on organisation.focal_point
 using ((select store.everything()) or exists (select from organisation.organisation p where p.number = focal_point.organisation))
  with check (true);

alter table organisation.edition enable row level security, force row level security;
create policy sight on organisation.edition
 using ((select store.everything()) or exists (select from organisation.organisation p where p.number = edition.organisation))
  with check (true);
