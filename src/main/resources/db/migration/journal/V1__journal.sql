create schema journal;

create table journal.entry (
  number bigint generated always as identity primary key,
  at timestamptz not null,
  actor bigint not null,
  act text not null,
  subject text not null,
  details jsonb not null
);
comment on table journal.entry is 'Who did, saw or took away which sensitive thing, and when.';
create index on journal.entry (subject, number);
create index on journal.entry (actor, number);
