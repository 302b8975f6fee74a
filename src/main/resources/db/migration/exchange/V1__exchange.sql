create schema exchange;

create table exchange.exchange (
  number bigint primary key check (number >= 100000),
  title text not null check (title <> ''),
  summary text not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  kind text not null check (kind in ('COURSE', 'EXPERTISE', 'STUDY_VISIT', 'DRAFTING', 'PEER_REVIEW',
                                     'TRANSLATION', 'FUNDING', 'EQUIPMENT', 'IN_KIND')),
  begins date not null,
  ends date not null check (ends >= begins),
  languages text[] not null,
  bodies text not null,
  practices bigint[] not null,
  audience text not null check (audience in ('PUBLIC', 'MEMBERS', 'OWNERS')),
  stage text not null check (stage in ('PROPOSED', 'AGREED', 'UNDER_WAY', 'COMPLETED', 'DECLINED', 'CALLED_OFF')),
  withheld boolean not null default false,
  readers text[] not null,
  signed_by bigint not null check (signed_by > 0),
  changed_at timestamptz not null
);
comment on table exchange.exchange is 'A cooperation between providers and beneficiaries, from the moment it is proposed.';
comment on column exchange.exchange.number is 'Permanent and drawn by lot.';
comment on column exchange.exchange.audience is 'Whom it is shown to once all parties have agreed; before that to those it concerns alone.';
comment on column exchange.exchange.withheld is 'Whether moderators decided that it has to be mended: it is then shown to those it concerns alone.';
comment on column exchange.exchange.readers is 'The keys that open it now.';
comment on column exchange.exchange.signed_by is 'The number of the account that proposed it.';

create table exchange.party (
  exchange bigint not null references exchange.exchange on delete cascade,
  place int not null check (place > 0),
  key text not null check (key ~ '^(country|grouping):.+'),
  roles text[] not null check (roles <> '{}' and roles <@ array['PROVIDER', 'BENEFICIARY', 'SUPPORTER']),
  agreed_at timestamptz,
  primary key (exchange, key)
);
comment on table exchange.party is 'Who takes part in an exchange, and since when they have agreed to it.';
create index on exchange.party (key);

create table exchange.step (
  exchange bigint not null references exchange.exchange on delete cascade,
  number int not null check (number > 0),
  at timestamptz not null,
  act text not null check (act in ('PROPOSED', 'PROPOSED_ANEW', 'AGREED', 'UNDER_WAY', 'COMPLETED', 'DECLINED', 'CALLED_OFF', 'ACCEPTED')),
  party text not null,
  words text not null,
  primary key (exchange, number)
);
comment on table exchange.step is 'How an exchange came to stand where it does; nothing is taken off it.';
comment on column exchange.step.party is 'The key of the party that acted, or nothing.';
comment on column exchange.step.words is 'What was said with it: why not, or where the consent of a grouping is written.';

create table exchange.edition (
  exchange bigint not null references exchange.exchange on delete cascade,
  number int not null check (number > 0),
  at timestamptz not null,
  author text not null,
  reason text not null,
  changes jsonb not null,
  primary key (exchange, number)
);
comment on table exchange.edition is 'Every change of what an exchange is: when, why, for whom, and what it was before.';

alter table exchange.exchange enable row level security, force row level security;
create policy sight on exchange.exchange
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table exchange.party enable row level security, force row level security;
create policy sight on exchange.party
 using ((select store.everything()) or exists (select from exchange.exchange e where e.number = party.exchange))
  with check (true);

alter table exchange.step enable row level security, force row level security;
create policy sight on exchange.step
 using ((select store.everything()) or exists (select from exchange.exchange e where e.number = step.exchange))
  with check (true);

alter table exchange.edition enable row level security, force row level security;
create policy sight on exchange.edition
 using ((select store.everything()) or exists (select from exchange.exchange e where e.number = edition.exchange))
  with check (true);
