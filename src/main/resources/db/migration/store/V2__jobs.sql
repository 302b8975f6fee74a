

create table store.job (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
comment on table store.job is 'What the house does by itself and when next; the columns are those of db-scheduler.';
create index on store.job (execution_time);
create index on store.job (last_heartbeat);
