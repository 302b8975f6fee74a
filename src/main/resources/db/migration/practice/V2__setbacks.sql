alter table practice.practice add column setbacks jsonb not null default '[]';
comment on column practice.practice.setbacks is 'Adaptations that counted for its maturity and no longer do: when, where and why.';
comment on column practice.practice.adaptations is 'How many published adaptations in other countries count for its maturity.';
