-- An affiliation may name a body of the platform beside its words.
select set_config('baraza.keys', '*', true);
update expert.field
   set value = jsonb_build_object('words', value #>> '{}', 'body', '')
 where code = 'AFFILIATION' and jsonb_typeof(value) = 'string';

alter table expert.expert add column told_until date;
comment on column expert.expert.told_until is 'Up to which day its expert was told by letter that consents end.';
