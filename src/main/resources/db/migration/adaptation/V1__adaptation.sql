create schema adaptation;

create table adaptation.adaptation (
  number bigint primary key check (number >= 100000),
  source_id text not null unique,
  origin text not null check (origin in ('DERIVED', 'IMPORTED')),
  audience text not null check (audience in ('PUBLIC', 'MEMBERS', 'CIRCLE', 'OWNERS')),
  marking text not null check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  from_practice bigint not null,
  to_practice bigint check (to_practice <> from_practice),
  dossier jsonb not null,
  counts boolean not null default false,
  withdrawn_at timestamptz,
  withdrawn_why text not null default '',
  entered_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table adaptation.adaptation is 'What became of a practice elsewhere: an adaptation, or a documented transfer, which has no practice on the other side.';
comment on column adaptation.adaptation.number is 'Permanent and drawn by lot.';
comment on column adaptation.adaptation.origin is 'DERIVED from what the records of practices say, or IMPORTED as a record of its own.';
comment on column adaptation.adaptation.counts is 'Whether it counted for the maturity of the practice it came from when that was last reckoned.';
comment on column adaptation.adaptation.withdrawn_at is 'Since then its page is a tombstone.';
create index on adaptation.adaptation (from_practice);
create index on adaptation.adaptation (to_practice);

create table adaptation.edition (
  adaptation bigint not null references adaptation.adaptation on delete cascade,
  number int not null check (number > 0),
  at timestamptz not null,
  author text not null,
  reason text not null,
  changes jsonb not null,
  primary key (adaptation, number)
);
comment on table adaptation.edition is 'Every change of a record: who, when, why, and what it was before.';

create table adaptation.entry (
  adaptation bigint not null references adaptation.adaptation on delete cascade,
  id text not null,
  day date not null,
  kind text not null check (kind in ('PROGRESS', 'OBSTACLE', 'FAILURE', 'RESULT')),
  language text not null,
  text text not null,
  audience text not null check (audience in ('PUBLIC', 'MEMBERS', 'CIRCLE', 'OWNERS')),
  primary key (adaptation, id)
);
comment on table adaptation.entry is 'The diary of an adaptation. What was written stays as it was written; only whom it is shown to may change.';
