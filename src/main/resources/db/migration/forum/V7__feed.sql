create table forum.feed (
  account bigint primary key,
  seal bytea not null unique check (length(seal) = 32),
  made_at timestamptz not null
);
comment on table forum.feed is 'Who has a feed of their own. Whoever knows its address reads the titles up to TLP:GREEN that its owner sees.';
comment on column forum.feed.seal is 'A hash of the part of the address that only its owner knows; the address itself is not kept.';

create index on forum.topic (last_at desc, number desc);

alter table forum.feed enable row level security, force row level security;
create policy sight on forum.feed
 using ((select store.everything()) or array['account:' || account] && (select store.keys()))
  with check (true);
