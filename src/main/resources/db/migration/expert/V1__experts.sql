create schema expert;

create table expert.expert (
  number bigint primary key check (number >= 100000),
  account bigint not null unique check (account > 0),
  made_at timestamptz not null,
  changed_at timestamptz not null,
  confirmed_at timestamptz not null,
  proposed_at timestamptz,
  paused_at timestamptz,
  held_back text not null default '' check (length(held_back) <= 2000),
  warned_at timestamptz,
  exclusions text[] not null default '{}',
  barred text[] not null default '{}',
  readers text[] not null
);
comment on table expert.expert is 'People who can serve as experts; each row is its person’s own.';
comment on column expert.expert.number is 'Permanent and drawn by lot.';
comment on column expert.expert.account is 'Whose listing it is.';
comment on column expert.expert.confirmed_at is 'When they last said that all is still right.';
comment on column expert.expert.proposed_at is 'Since when the facilitator may see it; until then it is a draft.';
comment on column expert.expert.paused_at is 'Since when they hide it themselves.';
comment on column expert.expert.held_back is 'Why the facilitator hides it, or nothing.';
comment on column expert.expert.warned_at is 'When they were last told by letter that it will be hidden.';
comment on column expert.expert.exclusions is 'Keys of the countries, organisations and roles they shut out.';
comment on column expert.expert.barred is 'Marks of those for whom there is no such person.';
comment on column expert.expert.readers is 'The keys that open it, derived from the consent on the name.';

create table expert.field (
  expert bigint not null references expert.expert on delete cascade,
  code text not null,
  value jsonb not null,
  readers text[] not null,
  primary key (expert, code)
);
comment on table expert.field is 'What an expert says, each field behind a lock of its own.';

create table expert.consent (
  number bigint generated always as identity primary key,
  expert bigint not null references expert.expert on delete cascade,
  field text not null,
  reach text not null check (reach in ('EVERYONE', 'MEMBERS', 'FOCAL_POINTS', 'FACILITATOR')),
  purposes text[] not null,
  words text not null check (length(words) <= 500),
  given_at timestamptz not null,
  until date not null,
  withdrawn_at timestamptz
);
comment on table expert.consent is 'The ledger of consents: entries are added and withdrawn, never changed.';
create index on expert.consent (expert, field, number);

create function expert.keep() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null
     or (old.number, old.expert, old.field, old.reach, old.purposes, old.words, old.given_at, old.until)
        is distinct from
        (new.number, new.expert, new.field, new.reach, new.purposes, new.words, new.given_at, new.until)
  then
    raise exception 'an entry of the ledger is only ever withdrawn, once';
  end if;
  return new;
end $$;
create trigger keep before update on expert.consent for each row execute function expert.keep();

create table expert.receipt (
  number bigint primary key check (number >= 100000),
  expert bigint not null references expert.expert on delete cascade,
  at timestamptz not null,
  field text not null,
  became text not null,
  removed jsonb not null
);
comment on table expert.receipt is 'What somebody was told when a consent was withdrawn or narrowed.';
comment on column expert.receipt.became is 'Whom the field is still shown to, or nothing.';
comment on column expert.receipt.removed is 'By channel, from how many places the value was removed.';
create index on expert.receipt (expert, at);

create table expert.vetting (
  number bigint generated always as identity primary key,
  expert bigint not null references expert.expert on delete cascade,
  by bigint not null check (by > 0),
  at timestamptz not null,
  until date not null,
  checks text[] not null,
  words text not null check (length(words) <= 2000),
  name text not null,
  pseudonym boolean not null,
  affiliation text not null
);
comment on table expert.vetting is 'What the facilitator checked of a listing, who did, and until when it holds.';
comment on column expert.vetting.name is 'The name that was checked, to tell whether it changed since.';
create index on expert.vetting (expert, number);

create table expert.trace (
  number bigint generated always as identity primary key,
  expert bigint not null references expert.expert on delete cascade,
  at timestamptz not null,
  kind text not null check (kind in ('VIEWED', 'LISTED', 'VETTED', 'CONTACTED', 'EXPORTED')),
  by bigint not null,
  held text[] not null,
  fields text[] not null,
  purpose text not null check (length(purpose) <= 2000),
  contested_at timestamptz,
  contest text not null default '' check (length(contest) <= 2000),
  answered_at timestamptz,
  answered_by bigint,
  answer text not null default '' check (length(answer) <= 2000)
);
comment on table expert.trace is 'Who saw, was sent or took away what not everyone sees of an expert; shown to that expert.';
comment on column expert.trace.by is 'The number of their account, 0 once it is forgotten.';
comment on column expert.trace.held is 'The roles they used, such as FOCAL_POINT:KEN.';
create index on expert.trace (expert, number);
create index on expert.trace (at);
create index on expert.trace (by);
create index on expert.trace (contested_at) where contested_at is not null and answered_at is null;

create table expert.nomination (
  number bigint primary key check (number >= 100000),
  country text not null check (country ~ '^[A-Z]{3}$'),
  by bigint not null check (by > 0),
  at timestamptz not null,
  until timestamptz not null,
  name text not null check (length(name) <= 200),
  email text not null check (length(email) <= 254),
  lang text not null,
  grounds text not null check (length(grounds) <= 2000),
  token bytea unique,
  state text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
  readers text[] not null
);
comment on table expert.nomination is 'People whom a country proposes. Nobody else sees one; who was proposed becomes an expert by their own act alone, and name, address and grounds are deleted when it is decided.';
comment on column expert.nomination.token is 'SHA-256 of the secret in the letter’s link.';
create index on expert.nomination (until) where state = 'OPEN';

create function expert.owned(account bigint) returns boolean stable language sql
return array['account:' || account] && (select store.keys());
comment on function expert.owned(bigint) is 'Whether the work at hand is done for this account.';

alter table expert.expert enable row level security, force row level security;
create policy sight on expert.expert
 using ((select store.everything()) or expert.owned(account)
        or (readers && (select store.keys()) and not barred && (select store.keys())))
  with check (true);

alter table expert.field enable row level security, force row level security;
create policy sight on expert.field
 using ((select store.everything())
        or (readers && (select store.keys()) and exists (select from expert.expert e where e.number = expert)))
  with check (true);

alter table expert.vetting enable row level security, force row level security;
create policy sight on expert.vetting
 using ((select store.everything()) or exists (select from expert.expert e where e.number = expert))
  with check (true);

alter table expert.consent enable row level security, force row level security;
create policy sight on expert.consent
 using ((select store.everything())
        or exists (select from expert.expert e where e.number = expert and expert.owned(e.account)))
  with check (true);

alter table expert.receipt enable row level security, force row level security;
create policy sight on expert.receipt
 using ((select store.everything())
        or exists (select from expert.expert e where e.number = expert and expert.owned(e.account)))
  with check (true);

alter table expert.trace enable row level security, force row level security;
create policy sight on expert.trace
 using ((select store.everything())
        or (contested_at is not null and array['role:facilitator'] && (select store.keys()))
        or exists (select from expert.expert e where e.number = expert and expert.owned(e.account)))
  with check (true);

alter table expert.nomination enable row level security, force row level security;
create policy sight on expert.nomination
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);
