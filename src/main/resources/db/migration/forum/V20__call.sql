alter table forum.edition add language text;
comment on column forum.edition.language is 'The language of what it said; null for what was changed before that was kept.';

alter table forum.draft
  add kind text not null default '',
  add concepts text[] not null default '{}',
  add language text not null default '',
  add revision int not null default 0;
comment on column forum.draft.concepts is 'As they are typed, whether there are such concepts or not.';
comment on column forum.draft.revision is 'How often it was kept or posted: a copy on a device that was made before is out of date. What was posted leaves an empty one for some weeks.';

create table forum.call (
  account bigint not null,
  post bigint not null references forum.post on delete cascade,
  again boolean not null,
  open boolean not null default true,
  primary key (account, post)
);
comment on table forum.call is 'Whom a post calls by their name: each once. It is on their desk until they have read the place.';
comment on column forum.call.again is 'Whether they had read the place before a change of the post called them.';
create index on forum.call (post);

alter table forum.call enable row level security, force row level security;
create policy sight on forum.call
 using ((select store.everything()) or array['account:' || account] && (select store.keys()))
  with check (true);
