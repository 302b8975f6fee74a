create table forum.enclosure (
  number bigint not null check (number >= 100000),
  post bigint not null references forum.post on delete cascade,
  space bigint not null,
  chatham boolean not null default false check (not chatham),
  title text not null check (length(title) between 1 and 200),
  suffix text not null,
  type text not null,
  size bigint not null check (size > 0),
  digest text not null,
  at timestamptz not null,
  primary key (post, number),
  foreign key (space, chatham) references forum.space (number, chatham)
);
comment on table forum.enclosure is 'Files that came with posts, cleaned of what they tell of people; none in Chatham House mode. Whoever reads the post may take them.';
comment on column forum.enclosure.title is 'What its author says it is: the name it had on their device is not kept.';
comment on column forum.enclosure.digest is 'SHA-256 of the cleaned file.';

alter table forum.enclosure enable row level security, force row level security;
create policy sight on forum.enclosure
 using ((select store.everything())
        or exists (select from forum.post p where p.number = enclosure.post and p.gone_at is null))
  with check (true);
