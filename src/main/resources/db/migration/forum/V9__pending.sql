-- The house is at work: what is locked must be told anew, too.
select set_config('baraza.keys', '*', true);

alter table forum.post drop constraint post_gone_by_check;
alter table forum.post add constraint post_gone_by_check
  check (gone_by in ('AUTHOR', 'STEWARD', 'MODERATOR', 'PENDING'));

create table forum.held (
  post bigint primary key references forum.post on delete cascade,
  title text,
  concepts text[] not null,
  accepted boolean not null,
  written text not null,
  html text not null,
  by bigint not null,
  at timestamptz not null,
  takeback bigint,
  appeal text check (length(appeal) between 1 and 2000),
  readers text[] not null
);
comment on table forum.held is 'What a post said that is hidden until moderators have decided. The post itself says nothing meanwhile, on no way out.';
comment on column forum.held.title is 'The title that it gave its topic, as its first post.';
comment on column forum.held.by is 'The moderator who hid it, or 0 where reports of members did.';
comment on column forum.held.takeback is 'The taking back by which it was hidden, if it was.';
comment on column forum.held.appeal is 'What its author says against it; once.';
create index on forum.held (takeback) where takeback is not null;

alter table forum.report add kind text not null default 'POST'
  check (kind in ('POST', 'RENDERING', 'HARVEST'));
alter table forum.report add key text;
alter table forum.report add author bigint;
update forum.report r
   set key = r.post::text, author = (select p.author from forum.post p where p.number = r.post);
alter table forum.report alter key set not null;
comment on table forum.report is 'Something that somebody put before the moderators, with its text at that time.';
comment on column forum.report.post is 'The post; the one that is translated; the one that opened the topic of a consolidated reply.';
comment on column forum.report.key is 'What it is, among those of its kind: a post, a post and a language, a topic.';
comment on column forum.report.author is 'Who said it; never in Chatham House mode.';
create index on forum.report (kind, key);
create index on forum.report (author) where author is not null;

create table forum.seconded (
  report bigint not null references forum.report on delete cascade,
  account bigint not null,
  why text not null check (length(why) between 1 and 2000),
  at timestamptz not null,
  primary key (report, account)
);
comment on table forum.seconded is 'Who reported the same after somebody else; never in Chatham House mode.';
create index on forum.seconded (account);

alter table forum.sanction drop constraint sanction_post_key;
alter table forum.sanction add kind text not null default 'POST'
  check (kind in ('POST', 'RENDERING', 'HARVEST'));
alter table forum.sanction add unique (post, kind, account);

create table forum.takeback (
  number bigint primary key check (number >= 100000),
  account bigint not null,
  report bigint not null,
  since timestamptz not null,
  why text not null check (length(why) between 1 and 2000),
  by bigint not null,
  at timestamptz not null,
  counts jsonb not null,
  readers text[] not null,
  check (by <> account)
);
comment on table forum.takeback is 'That moderators took back what an account did, because somebody else had it in their hands.';
comment on column forum.takeback.since is 'From which moment on.';
comment on column forum.takeback.counts is 'How much was taken back, by its kind.';
create index on forum.takeback (account);

alter table forum.useful add at timestamptz;
comment on column forum.useful.at is 'When; unknown of what is older than this column.';
alter table forum.vote add at timestamptz;
comment on column forum.vote.at is 'When it was chosen in the open; unknown of what is older than this column.';
alter table forum.rendering add at timestamptz;
alter table forum.rendering add check (by is not null or at is null);
comment on column forum.rendering.at is 'When it was made; never where it is not kept by whom.';

create table forum.unsaid (
  one boolean primary key default true check (one)
);
comment on table forum.unsaid is 'That words were taken away which everyone could find, and that the index still counts them.';

-- A circle has one key, which its seats give: who joins or leaves changes no lock.
update forum.space set readers = array['circle:' || number]
 where kind = 'CLOSED' and state in ('OPEN', 'ARCHIVED');

alter table forum.held enable row level security, force row level security;
create policy sight on forum.held
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table forum.takeback enable row level security, force row level security;
create policy sight on forum.takeback
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table forum.seconded enable row level security, force row level security;
create policy sight on forum.seconded
 using ((select store.everything()) or array['account:' || account] && (select store.keys())
        or exists (select from forum.report r where r.number = seconded.report))
  with check (true);

-- What a post said before, and says in other languages, is not there while it says nothing itself.
drop policy sight on forum.edition;
create policy sight on forum.edition
 using ((select store.everything())
        or exists (select from forum.post p where p.number = edition.post and p.gone_at is null))
  with check (true);

drop policy sight on forum.rendering;
create policy sight on forum.rendering
 using ((select store.everything())
        or exists (select from forum.post p where p.number = rendering.post and p.gone_at is null))
  with check (true);
