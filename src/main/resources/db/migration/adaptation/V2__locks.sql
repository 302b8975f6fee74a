-- A label admits no wider audience than its own; where both disagree, the narrower holds.
update adaptation.adaptation set audience = 'OWNERS' where marking = 'RED' and audience <> 'OWNERS';
update adaptation.adaptation set audience = 'CIRCLE'
 where marking in ('AMBER', 'AMBER_STRICT') and audience in ('PUBLIC', 'MEMBERS');
update adaptation.adaptation set audience = 'MEMBERS' where marking = 'GREEN' and audience = 'PUBLIC';
alter table adaptation.adaptation
  add column circle text[] not null default '{}',
  add column owners text[] not null default '{}',
  add column readers text[] not null default '{}';
update adaptation.adaptation set readers = case audience
    when 'PUBLIC' then '{public}'::text[]
    when 'MEMBERS' then '{members}'::text[]
    else '{}'::text[]
  end;
alter table adaptation.adaptation
  alter column circle drop default,
  alter column owners drop default,
  alter column readers drop default;
comment on column adaptation.adaptation.circle is 'The keys of the named circle it is shown to, where its audience is that.';
comment on column adaptation.adaptation.owners is 'The keys of its owners, who always see it.';
comment on column adaptation.adaptation.readers is 'The keys that open it: what follows from audience, circle and owners. The one question of visibility is readers && the keys of the reader.';

alter table adaptation.entry add column readers text[] not null default '{}';
update adaptation.entry set readers = case audience
    when 'PUBLIC' then '{public}'::text[]
    when 'MEMBERS' then '{members}'::text[]
    else '{}'::text[]
  end;
alter table adaptation.entry alter column readers drop default;
comment on column adaptation.entry.readers is 'The keys that open it to those who see the adaptation: of its own audience, with the circle and the owners of the adaptation.';

-- The second wall: a query that forgets to ask for the reader finds what is public, and no more.
alter table adaptation.adaptation enable row level security, force row level security;
create policy sight on adaptation.adaptation
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table adaptation.edition enable row level security, force row level security;
create policy sight on adaptation.edition
 using ((select store.everything()) or exists (select from adaptation.adaptation p where p.number = edition.adaptation))
  with check (true);

alter table adaptation.entry enable row level security, force row level security;
create policy sight on adaptation.entry
 using ((select store.everything()) or readers && (select store.keys())
    and exists (select from adaptation.adaptation p where p.number = entry.adaptation))
  with check (true);
