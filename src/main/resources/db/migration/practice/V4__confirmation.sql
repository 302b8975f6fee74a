alter table practice.practice
  add column confirmation jsonb,
  add column reviewed_at timestamptz,
  add column archived_at timestamptz;
comment on column practice.practice.confirmation is 'Which countries validated the present edition, and what the review of its safeguards concluded.';
comment on column practice.practice.reviewed_at is 'When its country last stood by it; nothing for what was taken in from public sources and not yet confirmed.';
comment on column practice.practice.archived_at is 'Since when it is off the lists; its page stays.';
create index on practice.practice (reviewed_at) where reviewed_at is not null;

alter table practice.edition
  add column dossier jsonb,
  add column confirmation jsonb;
comment on column practice.edition.dossier is 'All that it said; where it is missing, it follows from the next edition and what that changed.';
comment on column practice.edition.confirmation is 'Who stood by this edition.';

create table practice.reservation (
  number bigint primary key check (number >= 100000),
  at timestamptz not null
);
comment on table practice.reservation is 'Numbers promised to practices that are not published yet.';

create table practice.tombstone (
  practice bigint primary key references practice.practice on delete cascade,
  at timestamptz not null,
  why text not null check (why <> ''),
  audience text not null check (audience in ('PUBLIC', 'MEMBERS', 'CIRCLE', 'OWNERS')),
  marking text not null check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  circle text[] not null,
  owners text[] not null
);
comment on table practice.tombstone is 'What stands in the place of a withdrawn practice, for those who could read it.';
