create table forum.harvest (
  topic bigint primary key,
  space bigint not null,
  chatham boolean not null,
  by bigint,
  language text not null,
  written text not null,
  html text not null,
  state text not null check (state in ('DRAFT', 'PUBLISHED')),
  at timestamptz not null,
  unique (topic, chatham),
  foreign key (topic, space) references forum.topic (number, space) on delete cascade,
  foreign key (space, chatham) references forum.space (number, chatham),
  check (chatham = (by is null)),
  check (not chatham or extract(epoch from at)::bigint % 86400 = 0)
);
comment on table forum.harvest is 'What came of a topic: one reply made of many.';
comment on column forum.harvest.by is 'Who gathered it last; never in Chatham House mode, where the time is a day.';

create table forum.gathered (
  topic bigint not null references forum.harvest on delete cascade,
  post bigint not null references forum.post on delete cascade,
  primary key (topic, post)
);
comment on table forum.gathered is 'The posts that a consolidated reply was made of.';

create table forum.credit (
  topic bigint not null,
  chatham boolean not null default false check (not chatham),
  account bigint not null,
  state text not null check (state in ('ASKED', 'NAMED', 'UNNAMED')),
  name text not null check (length(name) <= 200),
  primary key (topic, account),
  foreign key (topic, chatham) references forum.harvest (topic, chatham) on delete cascade,
  check (state <> 'NAMED' or name <> '')
);
comment on table forum.credit is 'Whether somebody whose posts were gathered wishes to be named, and how. Nobody is asked in Chatham House mode.';
create index on forum.credit (account);

create table forum.offshoot (
  topic bigint not null references forum.harvest on delete cascade,
  draft bigint not null unique,
  practice bigint,
  primary key (topic, draft)
);
comment on table forum.offshoot is 'The drafts of practices that grew out of a consolidated reply, by their numbers.';
comment on column forum.offshoot.practice is 'The practice that a draft became or changed, once it was submitted.';
create index on forum.offshoot (practice);

create table forum.clinic (
  topic bigint primary key,
  space bigint not null,
  chatham boolean not null default false check (not chatham),
  expert bigint,
  accepted boolean not null,
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  foreign key (topic, space) references forum.topic (number, space) on delete cascade,
  foreign key (space, chatham) references forum.space (number, chatham),
  check (begins_at < ends_at),
  check (expert is not null or not accepted)
);
comment on table forum.clinic is 'When somebody answers, live, what was asked before. They are named, so there is none in Chatham House mode.';
comment on column forum.clinic.expert is 'Who answers; known to the space once they accepted.';
create index on forum.clinic (expert);

alter table forum.harvest enable row level security, force row level security;
create policy sight on forum.harvest
 using ((select store.everything()) or exists (select from forum.topic t where t.number = harvest.topic))
  with check (true);

alter table forum.gathered enable row level security, force row level security;
create policy sight on forum.gathered
 using ((select store.everything()) or exists (select from forum.topic t where t.number = gathered.topic))
  with check (true);

alter table forum.credit enable row level security, force row level security;
create policy sight on forum.credit
 using ((select store.everything()) or exists (select from forum.topic t where t.number = credit.topic))
  with check (true);

alter table forum.offshoot enable row level security, force row level security;
create policy sight on forum.offshoot
 using ((select store.everything()) or exists (select from forum.topic t where t.number = offshoot.topic))
  with check (true);

alter table forum.clinic enable row level security, force row level security;
create policy sight on forum.clinic
 using ((select store.everything()) or exists (select from forum.topic t where t.number = clinic.topic))
  with check (true);
