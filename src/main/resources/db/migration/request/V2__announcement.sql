create table request.announcement (
  practice bigint primary key check (practice >= 100000),
  words text not null check (length(words) <= 300),
  account bigint not null,
  since timestamptz not null,
  cover text[] not null,
  readers text[] not null
);
comment on table request.announcement is 'Hidden practices whose owners let others know that they exist.';
comment on column request.announcement.words is 'What the owners tell of it, or nothing.';
comment on column request.announcement.account is 'The focal point who decided it.';
comment on column request.announcement.cover is 'The keys that opened the practice then: whenever others do, the announcement holds no longer.';
comment on column request.announcement.readers is 'The keys of those who are told.';

alter table request.announcement enable row level security, force row level security;
create policy sight on request.announcement
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);
