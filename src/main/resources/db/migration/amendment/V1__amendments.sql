create schema amendment;

create table amendment.amendment (
  number bigint primary key check (number >= 100000),
  noun text not null check (noun ~ '^[a-z]+$'),
  record bigint not null check (record >= 100000),
  before jsonb not null,
  after jsonb not null,
  why text not null check (length(why) between 1 and 2000),
  by bigint not null check (by > 0),
  at timestamptz not null,
  decided_by bigint,
  decided_at timestamptz,
  accepted boolean,
  grounds text not null default '',
  readers text[] not null,
  check ((decided_by is null) = (decided_at is null) and (decided_at is null) = (accepted is null)),
  check (decided_by <> by),
  check (accepted is not false or grounds <> '')
);
comment on table amendment.amendment is 'Changes of the key facts of a record, as its own people propose them, and what the facilitator decided.';
comment on column amendment.amendment.number is 'Permanent and drawn by lot.';
comment on column amendment.amendment.before is 'The key facts as they stood when the change was proposed.';
comment on column amendment.amendment.after is 'The key facts as they are to be.';
comment on column amendment.amendment.readers is 'The keys that open it: the facilitator and whoever proposed it.';
create index on amendment.amendment (noun, record) where decided_at is null;
create index on amendment.amendment (by);

alter table amendment.amendment enable row level security, force row level security;
create policy sight on amendment.amendment
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);
