create table forum.speaker (
  number bigint primary key check (number >= 100000),
  account bigint not null unique,
  since timestamptz not null
);
comment on table forum.speaker is 'Who lets members follow what they say under their name in spaces of everyone or of all members. Who stops it and begins again gets another number.';

alter table forum.speaker enable row level security, force row level security;
create policy sight on forum.speaker
 using ((select store.everything()) or array['members'] && (select store.keys()))
  with check (true);
