-- The second wall: a query that forgets to ask for the reader finds nothing.
alter table draft.draft enable row level security, force row level security;
create policy sight on draft.draft
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table draft.writing enable row level security, force row level security;
create policy sight on draft.writing
 using ((select store.everything()) or exists (select from draft.draft d where d.number = writing.draft))
  with check (true);
