alter table centre.centre add withheld text[] not null default '{}';
comment on column centre.centre.withheld is 'The keys of those whom alone moderators show it to, whatever its audience; none where it is not withheld.';
