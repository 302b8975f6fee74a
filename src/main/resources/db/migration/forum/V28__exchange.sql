alter table forum.space
  drop constraint space_about_check,
  add constraint space_about_check
    check (about = '' or about ~ '^(concept|grouping|country|practice|exchange):.+');
