create schema practice;

create table practice.practice (
  number bigint primary key check (number >= 100000),
  version bigint not null,
  source_id text unique,
  audience text not null check (audience in ('PUBLIC', 'MEMBERS', 'CIRCLE', 'OWNERS')),
  marking text not null check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  dossier jsonb not null,
  places jsonb not null,
  adaptations int not null check (adaptations >= 0),
  entered_at timestamptz not null,
  changed_at timestamptz not null
);
comment on column practice.practice.number is 'Permanent and drawn by lot, so that it tells nothing of how many there are.';
comment on column practice.practice.dossier is 'All that the record says, as its latest edition.';
comment on column practice.practice.places is 'Coded places derived from the countries: country, region, subregion, grouping.';
comment on column practice.practice.adaptations is 'How many published practices of other countries adapt this one.';

create table practice.link (
  practice bigint not null references practice.practice on delete cascade,
  other text not null,
  relation text not null,
  note text not null,
  primary key (practice, other, relation)
);
comment on column practice.link.other is 'The source id of the other practice: it may be taken in later.';
create index on practice.link (other);

create table practice.edition (
  practice bigint not null references practice.practice on delete cascade,
  number int not null check (number > 0),
  at timestamptz not null,
  author text not null,
  reason text not null,
  changes jsonb not null,
  primary key (practice, number)
);
comment on table practice.edition is 'Every change of a record: who, when, why, and what it was before.';
