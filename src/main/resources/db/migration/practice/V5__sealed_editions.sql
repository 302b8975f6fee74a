-- An edition that was shown to fewer stays theirs when the practice is shown to more: what was taken
-- out of the text before that must not be read in its history.
alter table practice.edition add column readers text[];
comment on column practice.edition.readers is 'The keys that open it, where they are others than those of its practice.';
drop policy sight on practice.edition;
create policy sight on practice.edition
 using ((select store.everything())
     or (readers is null or readers && (select store.keys()))
        and exists (select from practice.practice p where p.number = edition.practice))
  with check (true);
