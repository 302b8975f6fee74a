alter table forum.topic drop constraint topic_kind_check;
alter table forum.topic add constraint topic_kind_check
  check (kind in ('DISCUSSION', 'QUESTION', 'CONSULTATION', 'CLINIC'));

create table forum.consultation (
  topic bigint primary key,
  space bigint not null,
  chatham boolean not null,
  several boolean not null,
  secret boolean not null,
  closes_on date not null,
  voted int not null default 0 check (voted >= 0),
  unique (topic, secret),
  foreign key (topic, space) references forum.topic (number, space) on delete cascade,
  foreign key (space, chatham) references forum.space (number, chatham),
  check (secret or not chatham),
  check (secret or voted = 0)
);
comment on table forum.consultation is 'What members are asked in a topic; the question is its first post.';
comment on column forum.consultation.closes_on is 'The last day on which one votes, by UTC.';
comment on column forum.consultation.voted is 'How many voted in secret. Who votes in the open is counted.';

create table forum.option (
  topic bigint not null references forum.consultation on delete cascade,
  place int not null check (place between 1 and 20),
  text text not null check (length(text) between 1 and 200),
  chosen int not null default 0 check (chosen >= 0),
  primary key (topic, place)
);
comment on table forum.option is 'What can be chosen. All rows of a consultation are written at every secret vote, so that none tells by its age what was chosen last.';
comment on column forum.option.chosen is 'How often it was chosen in secret.';

create table forum.ballot (
  topic bigint not null,
  secret boolean not null default true check (secret),
  mask bytea not null check (length(mask) = 32),
  primary key (topic, mask),
  foreign key (topic, secret) references forum.consultation (topic, secret) on delete cascade
);
comment on table forum.ballot is 'That somebody voted in secret: nothing in it leads to what they chose, or to when.';
comment on column forum.ballot.mask is 'A keyed hash of the topic and the account; the key is not in the database.';

create table forum.vote (
  topic bigint not null,
  secret boolean not null default false check (not secret),
  account bigint not null,
  place int not null,
  primary key (topic, account, place),
  foreign key (topic, secret) references forum.consultation (topic, secret) on delete cascade,
  foreign key (topic, place) references forum.option (topic, place) on delete cascade
);
comment on table forum.vote is 'What somebody chose in the open.';
create index on forum.vote (account);

alter table forum.consultation enable row level security, force row level security;
create policy sight on forum.consultation
 using ((select store.everything()) or exists (select from forum.topic t where t.number = consultation.topic))
  with check (true);

alter table forum.option enable row level security, force row level security;
create policy sight on forum.option
 using ((select store.everything()) or exists (select from forum.topic t where t.number = option.topic))
  with check (true);

alter table forum.ballot enable row level security, force row level security;
create policy sight on forum.ballot
 using ((select store.everything()) or exists (select from forum.topic t where t.number = ballot.topic))
  with check (true);

alter table forum.vote enable row level security, force row level security;
create policy sight on forum.vote
 using ((select store.everything()) or exists (select from forum.topic t where t.number = vote.topic))
  with check (true);
