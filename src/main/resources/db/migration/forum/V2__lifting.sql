create table forum.lifting (
  number bigint primary key check (number >= 100000),
  post bigint not null,
  state text not null check (state in ('ASKED', 'DECLINED', 'LIFTED', 'UNKNOWN')),
  first_by bigint not null,
  first_as text not null check (first_as in ('FACILITATOR', 'REVIEWER')),
  first_why text not null check (length(first_why) between 1 and 2000),
  asked_at timestamptz not null,
  second_by bigint,
  second_why text check (length(second_why) between 1 and 2000),
  decided_at timestamptz,
  author bigint,
  readers text[] not null,
  check ((state = 'ASKED') = (second_by is null)),
  check ((state = 'ASKED') = (decided_at is null)),
  check ((state = 'ASKED') = (second_why is null)),
  check (second_by <> first_by),
  check (author is null or state = 'LIFTED')
);
comment on table forum.lifting is 'That two custodians wish to know, or know, who said one thing in Chatham House mode.';
comment on column forum.lifting.first_as is 'The role of who asked; the second custodian holds the other.';
comment on column forum.lifting.author is 'Who said it: for the two custodians and the author. Forgotten when the account is closed.';
comment on column forum.lifting.readers is 'The custodians while it is asked for; the two and the author once it is lifted.';

alter table forum.lifting enable row level security, force row level security;
create policy sight on forum.lifting
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);
