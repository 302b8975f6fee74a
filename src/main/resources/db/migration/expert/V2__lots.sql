-- The numbers in the order of entry would tell an expert how much is looked at on the whole platform.
alter table expert.trace
  add column lot bigint not null unique
    default (100000 + floor(random() * 900000000000000000))::bigint;
comment on column expert.trace.number is 'The order of the entries, never shown.';
comment on column expert.trace.lot is 'Its number in addresses, drawn by lot.';
