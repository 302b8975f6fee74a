create schema world;

comment on schema world is 'Countries, groupings and the dated facts about them.';

create table world.shipment (
  name text primary key,
  digest text not null,
  taken_at timestamptz not null
);
comment on table world.shipment is 'Which edition of each shipped file was taken in: another edition replaces its rows.';

create table world.country (
  iso3 text primary key check (iso3 ~ '^[A-Z]{3}$'),
  iso2 text not null unique,
  m49 text not null unique,
  names jsonb not null,
  standing text not null,
  regional_group text,
  region text,
  subregion text,
  capital text,
  lat double precision not null check (lat between -90 and 90),
  lon double precision not null check (lon between -180 and 180),
  landlocked boolean not null,
  currency text,
  official_languages text[] not null,
  major_languages text[] not null,
  legal_family text,
  legal_components text[] not null,
  notes jsonb not null
);

create table world.status (
  iso3 text not null references world.country on delete cascade,
  kind text not null check (kind in ('ldc', 'lldc', 'sids', 'income')),
  value text not null,
  since date,
  until date,
  as_of date not null,
  source text not null,
  confidence text not null check (confidence in ('high', 'medium', 'low')),
  note text
);
create index on world.status (iso3);

create table world.grouping (
  code text primary key,
  kind text not null,
  names jsonb not null,
  founded int,
  standing text not null,
  scope text,
  seat text references world.country,
  note text,
  source text not null
);

create table world.membership (
  grouping text not null references world.grouping on delete cascade,
  iso3 text not null references world.country on delete cascade,
  standing text not null,
  since text,
  until text,
  as_of date not null,
  source text not null,
  confidence text not null check (confidence in ('high', 'medium', 'low')),
  note text
);
comment on column world.membership.since is 'As much of the date as is known: a year, a month or a day.';
create index on world.membership (iso3);
create index on world.membership (grouping);

create table world.border (
  a text not null references world.country on delete cascade,
  b text not null references world.country on delete cascade,
  km double precision not null check (km >= 0),
  primary key (a, b)
);

create table world.indicator (
  iso3 text not null references world.country on delete cascade,
  name text not null,
  value double precision not null,
  year int,
  source text not null,
  primary key (iso3, name)
);
