alter table forum.clinic add column reminded boolean not null default false;
comment on column forum.clinic.reminded is 'Whether those who take part were reminded of it.';
