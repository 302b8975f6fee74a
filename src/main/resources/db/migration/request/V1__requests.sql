create schema request;

create table request.request (
  number bigint primary key check (number >= 100000),
  account bigint not null,
  practice bigint not null,
  why text not null check (length(why) between 1 and 5000),
  state text not null check (state in ('OPEN', 'GRANTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'REVOKED')),
  asked_at timestamptz not null,
  until timestamptz not null,
  grounds text not null,
  delivered boolean not null default false,
  readers text[] not null
);
comment on table request.request is 'Who asks to read which practice, and what became of it.';
comment on column request.request.practice is 'The number that was asked for, whether there is such a practice or not.';
comment on column request.request.until is 'When an open request lapses, or what was granted ends.';
comment on column request.request.grounds is 'What its owner answers, or nothing.';
comment on column request.request.delivered is 'Whether it was looked up what is asked for: not while asking, so that the time it takes tells nothing.';
comment on column request.request.readers is 'The keys that open it: who asked, and the countries of the practice, if there is one that may be opened to them.';
create index on request.request (asked_at) where not delivered;
create index on request.request (account);
create index on request.request (until) where state in ('OPEN', 'GRANTED');

alter table request.request enable row level security, force row level security;
create policy sight on request.request
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);
