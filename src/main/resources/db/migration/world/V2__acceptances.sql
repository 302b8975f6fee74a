create table world.acceptance (
  iso3 text primary key check (iso3 ~ '^[A-Z]{3}$'),
  source_id text not null unique,
  as_of date not null,
  source text not null,
  considered text[] not null check (cardinality(considered) > 0),
  accepted jsonb not null
);
comment on table world.acceptance is 'Which instruments a country has accepted, of those that were looked up: taken in by operators, none is shipped.';
comment on column world.acceptance.iso3 is 'Of world.country, whose rows are replaced with each edition of the shipped data; these stay.';
comment on column world.acceptance.considered is 'The codes of all instruments that were looked up. Of others nothing is known.';
comment on column world.acceptance.accepted is 'Those of them that the country has accepted, each with the year since when, or 0.';
