create table forum.reading (
  account bigint primary key,
  languages text[] not null check (cardinality(languages) between 1 and 7)
);
comment on table forum.reading is 'Which languages somebody says they read; who says nothing has no row, and their browser tells.';

alter table forum.reading enable row level security, force row level security;
create policy sight on forum.reading
 using ((select store.everything()) or array['account:' || account] && (select store.keys()))
  with check (true);
