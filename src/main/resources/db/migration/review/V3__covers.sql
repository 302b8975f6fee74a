alter table review.submission add column cover jsonb, add column declaration jsonb;
comment on column review.submission.cover is 'Whom it is to be shown to once published; null where that stays as it is.';
comment on column review.submission.declaration is 'What its author said of operational detail and of people who might be exposed; null where it was not asked.';
