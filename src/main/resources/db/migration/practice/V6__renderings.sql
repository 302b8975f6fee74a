alter table practice.practice
  add column renderings jsonb not null default '[]',
  add column stale text[] not null default '{}';
comment on column practice.practice.renderings is 'Passages in other languages that were accepted, each beside the source it was made from. They lie in the row of their practice, so that nobody sees one without the other.';
comment on column practice.practice.stale is 'The languages in which a passage is shown that its source has left behind.';
create index on practice.practice using gin (stale) where stale <> '{}';
