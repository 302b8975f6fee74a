-- A label admits no wider audience than its own; where both disagree, the narrower holds.
update practice.practice set audience = 'OWNERS' where marking = 'RED' and audience <> 'OWNERS';
update practice.practice set audience = 'CIRCLE'
 where marking in ('AMBER', 'AMBER_STRICT') and audience in ('PUBLIC', 'MEMBERS');
update practice.practice set audience = 'MEMBERS' where marking = 'GREEN' and audience = 'PUBLIC';
alter table practice.practice
  add column circle text[] not null default '{}',
  add column owners text[] not null default '{}',
  add column readers text[] not null default '{}';
update practice.practice set readers = case audience
    when 'PUBLIC' then '{public}'::text[]
    when 'MEMBERS' then '{members}'::text[]
    else '{}'::text[]
  end;
alter table practice.practice
  alter column circle drop default,
  alter column owners drop default,
  alter column readers drop default;
comment on column practice.practice.circle is 'The keys of the named circle it is shown to, where its audience is that.';
comment on column practice.practice.owners is 'The keys of its owners, who always see it.';
comment on column practice.practice.readers is 'The keys that open it: what follows from audience, circle and owners. The one question of visibility is readers && the keys of the reader.';

-- The second wall: a query that forgets to ask for the reader finds what is public, and no more.
alter table practice.practice enable row level security, force row level security;
create policy sight on practice.practice
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table practice.link enable row level security, force row level security;
create policy sight on practice.link
 using ((select store.everything()) or exists (select from practice.practice p where p.number = link.practice))
  with check (true);

alter table practice.edition enable row level security, force row level security;
create policy sight on practice.edition
 using ((select store.everything()) or exists (select from practice.practice p where p.number = edition.practice))
  with check (true);
