alter table adaptation.adaptation drop constraint adaptation_origin_check;
alter table adaptation.adaptation
  add constraint adaptation_origin_check check (origin in ('DERIVED', 'IMPORTED', 'ENTERED'));
comment on column adaptation.adaptation.origin is 'DERIVED from what the records of practices say, IMPORTED as a record of its own, or ENTERED by form for the country it went to.';

alter table adaptation.entry drop constraint entry_kind_check;
alter table adaptation.entry
  add constraint entry_kind_check check (kind in ('PROGRESS', 'OBSTACLE', 'FAILURE', 'RESULT', 'LESSON'));
alter table adaptation.entry add column owners text[] not null default '{}';
alter table adaptation.entry alter column owners drop default;
comment on column adaptation.entry.owners is 'The keys of those who wrote it, who always see it, beside the owners of the adaptation.';
