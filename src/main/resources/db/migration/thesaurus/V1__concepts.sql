create schema thesaurus;

create table thesaurus.edition (
  version text not null,
  digest text primary key,
  taken_at timestamptz not null
);

create table thesaurus.concept (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  notation text not null unique,
  broader text[] not null,
  related text[] not null,
  pillars int[] not null,
  labels jsonb not null,
  others jsonb not null,
  matches text[] not null
);
comment on column thesaurus.concept.labels is 'SKOS prefLabel by language.';
comment on column thesaurus.concept.others is 'SKOS altLabel: lists by language.';
comment on column thesaurus.concept.matches is 'SKOS closeMatch: addresses in other vocabularies.';
