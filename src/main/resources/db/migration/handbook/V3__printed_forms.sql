-- Printed forms, and one for editors; they are made for whoever asks, not with every edition.
alter table handbook.form drop constraint form_form_check;
alter table handbook.form add constraint form_form_check
  check (form in ('EPUB', 'FOLDER', 'PDF_A4', 'PDF_LETTER', 'DOCX'));
