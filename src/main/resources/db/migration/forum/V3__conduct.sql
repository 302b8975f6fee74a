create table forum.sanction (
  number bigint primary key check (number >= 100000),
  account bigint not null,
  post bigint not null unique,
  why text not null check (length(why) between 1 and 2000),
  by bigint not null,
  at timestamptz not null,
  until timestamptz,
  state text not null check (state in ('STANDS', 'APPEALED', 'UPHELD', 'LIFTED')),
  appeal text check (length(appeal) between 1 and 2000),
  decided_by bigint,
  decided_at timestamptz,
  grounds text check (length(grounds) between 1 and 2000),
  readers text[] not null,
  check (by <> account),
  check (decided_by <> by and decided_by <> account),
  check ((state = 'STANDS') = (appeal is null)),
  check ((state in ('UPHELD', 'LIFTED')) = (decided_by is not null))
);
comment on table forum.sanction is 'That moderators warned somebody, or that somebody says nothing for a time.';
comment on column forum.sanction.until is 'When a silence ends; nothing for a warning.';
comment on column forum.sanction.readers is 'The moderators and whom it concerns.';
create index on forum.sanction (account, until);

alter table forum.sanction enable row level security, force row level security;
create policy sight on forum.sanction
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);
