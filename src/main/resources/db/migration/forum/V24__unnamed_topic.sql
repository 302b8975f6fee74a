-- The house is at work: what is locked must be told anew, too.
select set_config('baraza.keys', '*', true);

alter table forum.topic
  add column chatham boolean not null default false,
  add column whole boolean not null default false;
update forum.topic t set chatham = true, whole = true, last_at = date_trunc('day', last_at, 'UTC')
  from forum.space s where s.number = t.space and s.chatham;
alter table forum.topic
  alter column chatham drop default,
  alter column whole drop default,
  add check (chatham or not whole),
  add check (not chatham or extract(epoch from last_at)::bigint % 86400 = 0),
  add unique (number, space, chatham),
  drop constraint topic_space_fkey,
  add foreign key (space, whole) references forum.space (number, chatham);
comment on column forum.topic.chatham is 'Chatham House mode: what is said in it names nobody. Chosen when it is opened; never changed.';
comment on column forum.topic.whole is 'Whether its whole space is in that mode, and so it is, too.';

-- What hangs on a topic is in the mode of the topic, no longer in that of the space.
alter table forum.post
  drop constraint post_topic_space_fkey,
  drop constraint post_space_chatham_fkey,
  add foreign key (topic, space, chatham) references forum.topic (number, space, chatham);
alter table forum.consultation
  drop constraint consultation_topic_space_fkey,
  drop constraint consultation_space_chatham_fkey,
  add foreign key (topic, space, chatham) references forum.topic (number, space, chatham)
    on delete cascade;
alter table forum.harvest
  drop constraint harvest_topic_space_fkey,
  drop constraint harvest_space_chatham_fkey,
  add foreign key (topic, space, chatham) references forum.topic (number, space, chatham)
    on delete cascade;
alter table forum.clinic
  drop constraint clinic_topic_space_fkey,
  drop constraint clinic_space_chatham_fkey,
  add foreign key (topic, space, chatham) references forum.topic (number, space, chatham)
    on delete cascade;
alter table forum.topic drop constraint topic_number_space_key;

alter table forum.enclosure add column topic bigint;
update forum.enclosure e set topic = p.topic from forum.post p where p.number = e.post;
alter table forum.enclosure
  alter column topic set not null,
  drop constraint enclosure_space_chatham_fkey,
  add foreign key (topic, space, chatham) references forum.topic (number, space, chatham);
