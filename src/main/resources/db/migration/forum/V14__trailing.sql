create table forum.trailing (
  page bigint primary key,
  at timestamptz not null
);
comment on table forum.trailing is 'Pages of topics that changed so lately that the index may hold them in memory alone: should the house fall, they are indexed again at the next start. Never of Chatham House mode.';
comment on column forum.trailing.page is 'The first post on it.';
comment on column forum.trailing.at is 'When it changed last; the row goes some seconds later.';

alter table forum.trailing enable row level security, force row level security;
create policy sight on forum.trailing
 using ((select store.everything()))
  with check (true);
