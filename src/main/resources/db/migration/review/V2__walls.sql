-- The second wall: a query that forgets to ask for the reader finds nothing.
alter table review.submission enable row level security, force row level security;
create policy sight on review.submission
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table review.step enable row level security, force row level security;
create policy sight on review.step
 using ((select store.everything()) or exists (select from review.submission s where s.number = step.submission))
  with check (true);

alter table review.report enable row level security, force row level security;
create policy sight on review.report
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);
