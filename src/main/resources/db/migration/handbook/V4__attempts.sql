-- A form for Kiwix; and an end to what takes the house down whenever it is made.
alter table handbook.form drop constraint form_form_check;
alter table handbook.form add constraint form_form_check
  check (form in ('EPUB', 'FOLDER', 'PDF_A4', 'PDF_LETTER', 'DOCX', 'ZIM'));
alter table handbook.form add column attempts int not null default 0 check (attempts >= 0);
comment on column handbook.form.attempts is 'How often its making was begun since it was asked for.';
comment on column handbook.form.trouble is 'The anchor of what could not be set, “attempts” where its making was begun too often, or nothing.';
