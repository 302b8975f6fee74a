alter table practice.practice add column guests text[] not null default '{}';
comment on column practice.practice.guests is 'The keys of accounts let in for a time beside those it is shown to: part of readers, not of its cover, so that nothing derived follows.';
