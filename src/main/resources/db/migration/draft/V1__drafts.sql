create schema draft;

create table draft.draft (
  number bigint primary key check (number >= 100000),
  owner bigint not null,
  authors bigint[] not null,
  readers text[] not null,
  practice bigint,
  language text not null,
  kind text not null check (kind in ('SNAPSHOT', 'FULL')),
  state text not null check (state in ('OPEN', 'SUBMITTED')),
  base jsonb,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  check (owner = any (authors)),
  check (state = 'OPEN' or practice is not null)
);
comment on column draft.draft.number is 'Drawn by lot, so that it tells nothing of how many drafts there are.';
comment on column draft.draft.readers is 'The keys that open it: those of its authors and no others.';
comment on column draft.draft.practice is 'The practice it continues or, once submitted, became.';
comment on column draft.draft.base is 'The dossier it began from: what the form does not ask stays as it was.';
create index on draft.draft using gin (readers);

create table draft.writing (
  draft bigint not null references draft.draft on delete cascade,
  section text not null,
  revision int not null check (revision > 0),
  fields jsonb not null,
  author bigint not null,
  at timestamptz not null,
  pen text not null,
  primary key (draft, section, revision)
);
comment on table draft.writing is 'Every section as it was typed, valid or not; the highest revision is what it says now.';
comment on column draft.writing.pen is 'The form it was typed into: what one form sends again and again is no conflict with itself.';
