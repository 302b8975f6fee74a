create schema centre;

create table centre.centre (
  number bigint primary key check (number >= 100000),
  version bigint not null,
  source_id text unique,
  audience text not null check (audience in ('PUBLIC', 'MEMBERS', 'CIRCLE', 'OWNERS')),
  dossier jsonb not null,
  places jsonb not null,
  entered_at timestamptz not null,
  changed_at timestamptz not null
);

create table centre.practice (
  centre bigint not null references centre.centre on delete cascade,
  practice text not null,
  primary key (centre, practice)
);
comment on column centre.practice.practice is 'The source id of a practice the centre takes part in.';
create index on centre.practice (practice);
