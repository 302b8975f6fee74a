alter table centre.centre
  add column marking text not null default 'CLEAR'
    check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'));
update centre.centre set marking = case audience
    when 'PUBLIC' then 'CLEAR' when 'MEMBERS' then 'GREEN' else 'AMBER' end;
alter table centre.centre alter column marking drop default;
alter table centre.centre
  add column circle text[] not null default '{}',
  add column owners text[] not null default '{}',
  add column readers text[] not null default '{}';
update centre.centre set readers = case audience
    when 'PUBLIC' then '{public}'::text[]
    when 'MEMBERS' then '{members}'::text[]
    else '{}'::text[]
  end;
alter table centre.centre
  alter column circle drop default,
  alter column owners drop default,
  alter column readers drop default;
comment on column centre.centre.circle is 'The keys of the named circle it is shown to, where its audience is that.';
comment on column centre.centre.owners is 'The keys of its owners, who always see it.';
comment on column centre.centre.readers is 'The keys that open it: what follows from audience, circle and owners. The one question of visibility is readers && the keys of the reader.';

-- The second wall: a query that forgets to ask for the reader finds what is public, and no more.
alter table centre.centre enable row level security, force row level security;
create policy sight on centre.centre
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table centre.practice enable row level security, force row level security;
create policy sight on centre.practice
 using ((select store.everything()) or exists (select from centre.centre p where p.number = practice.centre))
  with check (true);
