alter table notice.subscription drop constraint subscription_frequency_check;
alter table notice.subscription add constraint subscription_frequency_check
 check (frequency in ('USUAL', 'EACH', 'DAILY', 'WEEKLY', 'MONTHLY', 'NEVER'));
create index on notice.subscription (kind, key) where frequency = 'EACH';

create table notice.returned (
  account bigint primary key,
  times int not null check (times > 0),
  at timestamptz not null,
  stopped boolean not null default false
);
comment on table notice.returned is 'How often letters to somebody came back for good since they last chose their letters, and when last.';
comment on column notice.returned.stopped is 'Whether the house stopped their letters for that.';
