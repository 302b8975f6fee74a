create schema forum;

create table forum.space (
  number bigint primary key check (number >= 100000),
  kind text not null check (kind in ('OPEN', 'MEMBERS', 'CLOSED')),
  chatham boolean not null,
  name text not null check (length(name) between 1 and 200),
  purpose text not null check (length(purpose) between 1 and 2000),
  language text not null,
  languages text[] not null,
  about text not null check (about = '' or about ~ '^(concept|grouping|country|practice):.+'),
  rules jsonb not null,
  state text not null check (state in ('ASKED', 'OPEN', 'DECLINED', 'ARCHIVED')),
  why text not null,
  grounds text not null default '',
  asked_at timestamptz not null,
  decided_at timestamptz,
  readers text[] not null,
  unique (number, chatham)
);
comment on table forum.space is 'A place to talk. Whoever sees it sees its topics and posts, nobody else does.';
comment on column forum.space.chatham is 'Chatham House mode: what is said there names nobody. Chosen once; never changed.';
comment on column forum.space.about is 'What it belongs to, as kind:code, or nothing.';
comment on column forum.space.rules is 'What holds there, by language.';
comment on column forum.space.readers is 'The keys that open it.';

create table forum.seat (
  space bigint not null references forum.space on delete cascade,
  account bigint not null,
  steward boolean not null,
  joined boolean not null,
  at timestamptz not null,
  primary key (space, account)
);
comment on table forum.seat is 'The stewards of a space, and the circle of a closed one.';
comment on column forum.seat.joined is 'False while an invitation is not answered.';
create index on forum.seat (account);

create table forum.topic (
  number bigint primary key check (number >= 100000),
  space bigint not null references forum.space,
  kind text not null check (kind in ('DISCUSSION', 'QUESTION')),
  title text not null check (length(title) between 1 and 200),
  language text not null,
  concepts text[] not null,
  state text not null check (state in ('OPEN', 'CLOSED')),
  posts int not null check (posts >= 0),
  last_at timestamptz not null,
  accepted bigint,
  unique (number, space)
);
comment on table forum.topic is 'What is talked of. Who opened it is told by its first post alone.';
comment on column forum.topic.posts is 'The place of the last post: places have no gaps, for what is deleted leaves a tombstone.';
comment on column forum.topic.accepted is 'The post that answers a question.';
create index on forum.topic (space, last_at desc, number desc);
create index on forum.topic using gin (concepts);

create table forum.voice (
  topic bigint not null references forum.topic on delete cascade,
  place int not null check (place > 0),
  mask bytea not null check (length(mask) = 32),
  primary key (topic, place),
  unique (topic, mask)
);
comment on table forum.voice is 'Who speaks in a topic in Chatham House mode: a number within the topic.';
comment on column forum.voice.mask is 'A keyed hash of the topic and the account; the key is not in the database.';

create table forum.post (
  number bigint primary key check (number >= 100000),
  topic bigint not null,
  space bigint not null,
  chatham boolean not null,
  place int not null check (place > 0),
  author bigint,
  voice int,
  language text not null,
  written text not null,
  html text not null,
  posted_at timestamptz not null,
  edited_at timestamptz,
  gone_at timestamptz,
  gone_by text check (gone_by in ('AUTHOR', 'STEWARD', 'MODERATOR')),
  unique (topic, place),
  foreign key (topic, space) references forum.topic (number, space),
  foreign key (space, chatham) references forum.space (number, chatham),
  foreign key (topic, voice) references forum.voice (topic, place),
  check (chatham = (author is null)),
  check (chatham = (voice is not null)),
  check (not chatham or extract(epoch from posted_at)::bigint % 86400 = 0),
  check (not chatham or edited_at is null or extract(epoch from edited_at)::bigint % 86400 = 0),
  check (not chatham or gone_at is null or extract(epoch from gone_at)::bigint % 86400 = 0),
  check ((gone_at is null) = (gone_by is null)),
  check (gone_at is null or written = '' and html = '')
);
comment on table forum.post is 'What somebody says, at a place of its topic. It bears its space, so that the wall asks one small table.';
comment on column forum.post.author is 'Who wrote it; never in Chatham House mode, where the times are days.';
comment on column forum.post.html is 'Rendered when it was written; markup comes from the renderer alone.';
create index on forum.post (author, posted_at) where author is not null;

alter table forum.topic add foreign key (accepted) references forum.post (number);

create table forum.edition (
  post bigint not null references forum.post on delete cascade,
  number int not null check (number > 0),
  written text not null,
  at timestamptz not null,
  primary key (post, number)
);
comment on table forum.edition is 'What a post said before it was changed, and since when it said so.';

create table forum.useful (
  post bigint not null references forum.post on delete cascade,
  account bigint not null,
  primary key (post, account)
);
comment on table forum.useful is 'Who found a post useful; never in Chatham House mode.';
create index on forum.useful (account);

create table forum.draft (
  account bigint not null,
  place text not null check (place ~ '^(space|topic)/\d+$'),
  title text not null,
  written text not null,
  at timestamptz not null,
  primary key (account, place)
);
comment on table forum.draft is 'What somebody has begun to write; never in Chatham House mode.';

create table forum.seen (
  account bigint not null,
  topic bigint not null references forum.topic on delete cascade,
  place int not null,
  primary key (account, topic)
);
comment on table forum.seen is 'How far somebody has read a topic; never in Chatham House mode.';

create table forum.report (
  number bigint primary key check (number >= 100000),
  post bigint not null,
  by bigint not null,
  why text not null check (length(why) between 1 and 2000),
  shown text not null,
  state text not null check (state in ('OPEN', 'REMOVED', 'KEPT')),
  at timestamptz not null,
  decided_by bigint,
  decided_at timestamptz,
  readers text[] not null
);
comment on table forum.report is 'A post that somebody put before the moderators, with its text at that time.';
create index on forum.report (by);

alter table forum.space enable row level security, force row level security;
create policy sight on forum.space
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table forum.report enable row level security, force row level security;
create policy sight on forum.report
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table forum.seat enable row level security, force row level security;
create policy sight on forum.seat
 using ((select store.everything()) or array['account:' || account] && (select store.keys())
        or exists (select from forum.space s where s.number = seat.space))
  with check (true);

alter table forum.topic enable row level security, force row level security;
create policy sight on forum.topic
 using ((select store.everything()) or exists (select from forum.space s where s.number = topic.space))
  with check (true);

alter table forum.post enable row level security, force row level security;
create policy sight on forum.post
 using ((select store.everything()) or exists (select from forum.space s where s.number = post.space))
  with check (true);

alter table forum.voice enable row level security, force row level security;
create policy sight on forum.voice
 using ((select store.everything()) or exists (select from forum.topic t where t.number = voice.topic))
  with check (true);

alter table forum.edition enable row level security, force row level security;
create policy sight on forum.edition
 using ((select store.everything()) or exists (select from forum.post p where p.number = edition.post))
  with check (true);

alter table forum.useful enable row level security, force row level security;
create policy sight on forum.useful
 using ((select store.everything()) or exists (select from forum.post p where p.number = useful.post))
  with check (true);

alter table forum.draft enable row level security, force row level security;
create policy sight on forum.draft
 using ((select store.everything()) or array['account:' || account] && (select store.keys()))
  with check (true);

alter table forum.seen enable row level security, force row level security;
create policy sight on forum.seen
 using ((select store.everything()) or array['account:' || account] && (select store.keys()))
  with check (true);
