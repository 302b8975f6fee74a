create schema spreadsheet;

create table spreadsheet.delivery (
  number bigint primary key check (number >= 100000),
  owner bigint not null check (owner > 0),
  readers text[] not null check (cardinality(readers) > 0),
  at timestamptz not null,
  name text not null,
  content jsonb not null
);
comment on table spreadsheet.delivery is 'Tables that were sent in and wait for their sender to look at what they would change.';
comment on column spreadsheet.delivery.readers is 'The keys that open it: those of its sender and no others.';
comment on column spreadsheet.delivery.content is 'The columns and the rows, as they were sent.';
create index on spreadsheet.delivery (at);

alter table spreadsheet.delivery enable row level security, force row level security;
create policy sight on spreadsheet.delivery
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);
