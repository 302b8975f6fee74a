alter table forum.space add column meetings int not null default 0;
comment on column forum.space.meetings is 'With which edition its next meeting begins: after those of the ones that were withdrawn, so that calendars take it.';
