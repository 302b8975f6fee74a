-- What a page of a topic asks of every post is told by the post itself, and of the topic by the
-- topic: each table that is asked besides brings the rights of its rows along.
select set_config('baraza.keys', '*', true);

alter table forum.post
  add column useful int not null default 0,
  add column laden int not null default 0;
comment on column forum.post.useful is 'How many found it useful: the rows of forum.useful.';
comment on column forum.post.laden is 'How many translations and files hang on it: the rows of forum.rendering and forum.enclosure.';
update forum.post p set useful = u.many
  from (select post, count(*) as many from forum.useful group by post) u where u.post = p.number;
update forum.post p set laden = h.many
  from (select post, count(*) as many
          from (select post from forum.rendering union all select post from forum.enclosure) one
         group by post) h
 where h.post = p.number;

alter table forum.topic add column harvested boolean not null default false;
comment on column forum.topic.harvested is 'Whether a reply was gathered from it, published or not: a row of forum.harvest.';
update forum.topic t set harvested = true from forum.harvest h where h.topic = t.number;

-- Whoever sees one of these rows sees its post, or its topic, so whoever adds or takes away one may
-- count it there.
create function forum.count_useful() returns trigger language plpgsql as $$
begin
  update forum.post set useful = useful + case when tg_op = 'INSERT' then 1 else -1 end
   where number = coalesce(new.post, old.post);
  return null;
end $$;
create function forum.count_laden() returns trigger language plpgsql as $$
begin
  update forum.post set laden = laden + case when tg_op = 'INSERT' then 1 else -1 end
   where number = coalesce(new.post, old.post);
  return null;
end $$;
create function forum.note_harvest() returns trigger language plpgsql as $$
begin
  update forum.topic set harvested = tg_op = 'INSERT' where number = coalesce(new.topic, old.topic);
  return null;
end $$;
create trigger counted after insert or delete on forum.useful
  for each row execute function forum.count_useful();
create trigger counted after insert or delete on forum.rendering
  for each row execute function forum.count_laden();
create trigger counted after insert or delete on forum.enclosure
  for each row execute function forum.count_laden();
create trigger noted after insert or delete on forum.harvest
  for each row execute function forum.note_harvest();

-- The same rights as before, asked of the one space by its number: where it may choose, the
-- database reads all spaces there are for each statement, and remembers which of them are seen.
alter policy sight on forum.topic
 using ((select store.everything()) or (select true from forum.space s where s.number = topic.space));
alter policy sight on forum.post
 using ((select store.everything()) or (select true from forum.space s where s.number = post.space));
