alter table structure.structure add withheld boolean not null default false;
comment on column structure.structure.withheld is 'Whether moderators show it to its country alone, whatever its audience.';
