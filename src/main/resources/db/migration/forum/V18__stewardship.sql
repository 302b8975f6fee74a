-- The house is at work: what is locked must be told anew, too.
select set_config('baraza.keys', '*', true);

create table forum.stewardship (
  space bigint not null references forum.space on delete cascade,
  account bigint not null,
  appointed boolean not null,
  at timestamptz not null,
  primary key (space, account)
);
comment on table forum.stewardship is 'That somebody is asked to look after a space, until they answer.';
comment on column forum.stewardship.appointed is 'Whether a facilitator asks, since nobody looks after it.';
create index on forum.stewardship (account);

alter table forum.stewardship enable row level security, force row level security;
create policy sight on forum.stewardship
 using ((select store.everything()) or array['account:' || account] && (select store.keys()))
  with check (true);

alter table forum.space add places text[] not null default '{}';
comment on column forum.space.places is 'By what its topics are found in the search, as facet:value; taken from what it belongs to.';
update forum.space set places = array[about]
 where about like 'country:%' or about like 'grouping:%' or about like 'concept:%';
create index on forum.space (about) where about <> '';

alter table forum.space add moved_after bigint;
comment on column forum.space.moved_after is 'After which of its topics the index has still to follow that it belongs elsewhere; nothing where it has.';
create index on forum.space (moved_after) where moved_after is not null;
update forum.space set moved_after = 0 where places <> '{}' and not chatham;
