-- Entries are numbered without gaps and sealed one on the other: what is changed or taken out shows.
alter table journal.entry alter column number drop identity;
alter table journal.entry add column seal bytea not null check (octet_length(seal) = 32);
comment on column journal.entry.seal is 'SHA-256 of the seal before and of what this entry says: docs/security/journal.md.';

create function journal.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is only ever added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger entry_stands before update or delete on journal.entry
  for each row execute function journal.refuse();
create trigger entries_stand before truncate on journal.entry
  for each statement execute function journal.refuse();
revoke update, delete, truncate on journal.entry from current_user;
