alter table organisation.organisation add withheld boolean not null default false;
comment on column organisation.organisation.withheld is 'Whether moderators show it to its own people alone, whatever its audience.';
