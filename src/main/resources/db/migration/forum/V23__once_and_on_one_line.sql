-- The house is at work: what is locked must be mended, too.
select set_config('baraza.keys', '*', true);

alter table forum.harvest add column told bigint[] not null default '{}',
  add check (not chatham or told = '{}');
comment on column forum.harvest.told is 'Who was written to about the text that is there: once, however often it is published.';

alter table forum.clinic add column told bigint[] not null default '{}';
comment on column forum.clinic.told is 'Who was asked by a letter to answer: once each.';

-- Titles and names stand in letters; what would end a line there becomes a blank.
update forum.topic set title =
  coalesce(nullif(btrim(regexp_replace(title, '[\u0001-\u001f\u007f-\u009f\u2028\u2029]+', ' ', 'g')), ''), '—')
 where title ~ '[\u0001-\u001f\u007f-\u009f\u2028\u2029]';
update forum.held set title =
  coalesce(nullif(btrim(regexp_replace(title, '[\u0001-\u001f\u007f-\u009f\u2028\u2029]+', ' ', 'g')), ''), '—')
 where title ~ '[\u0001-\u001f\u007f-\u009f\u2028\u2029]';
update forum.space set name =
  coalesce(nullif(btrim(regexp_replace(name, '[\u0001-\u001f\u007f-\u009f\u2028\u2029]+', ' ', 'g')), ''), '—')
 where name ~ '[\u0001-\u001f\u007f-\u009f\u2028\u2029]';
update forum.credit set name =
  coalesce(nullif(btrim(regexp_replace(name, '[\u0001-\u001f\u007f-\u009f\u2028\u2029]+', ' ', 'g')), ''), '—')
 where name ~ '[\u0001-\u001f\u007f-\u009f\u2028\u2029]';
