create table forum.rendering (
  post bigint not null references forum.post on delete cascade,
  language text not null,
  written text not null check (length(written) between 1 and 40000),
  html text not null,
  source bytea not null check (length(source) = 32),
  by bigint,
  named boolean not null check (not named or by is not null),
  confirmed boolean not null,
  primary key (post, language)
);
comment on table forum.rendering is 'What a post says in another language, by a member. It is removed with the post.';
comment on column forum.rendering.source is 'A hash of the text it was made from: the post may say something else by now.';
comment on column forum.rendering.by is 'Who translated it; never in Chatham House mode, and nobody once the account is closed.';
comment on column forum.rendering.confirmed is 'Whether the author of the post, or a steward, found that it says the same.';
create index on forum.rendering (by) where by is not null;

alter table forum.rendering enable row level security, force row level security;
create policy sight on forum.rendering
 using ((select store.everything()) or exists (select from forum.post p where p.number = rendering.post))
  with check (true);
