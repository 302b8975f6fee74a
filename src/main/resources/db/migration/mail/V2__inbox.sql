create table mail.taken (
  mark bytea primary key check (length(mark) = 32),
  at timestamptz not null
);
comment on table mail.taken is 'A hash of what each letter that came in is told by, for thirty days: what comes again is not taken again.';
create index on mail.taken (at);
