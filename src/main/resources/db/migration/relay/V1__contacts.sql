create schema relay;

create table relay.contact (
  number bigint primary key check (number >= 100000),
  asker bigint not null,
  kind text not null check (kind ~ '^[a-z]+$'),
  addressee bigint not null,
  country text not null check (country ~ '^[A-Z]{3}$'),
  starts date,
  ends date check (ends >= starts),
  language text not null,
  state text not null check (state in ('SENT', 'ANSWERED', 'DECLINED', 'SILENCED', 'CLOSED')),
  asked_at timestamptz not null,
  until timestamptz not null,
  closed_at timestamptz,
  delivered boolean not null default false,
  readers text[] not null,
  check ((closed_at is not null) = (state in ('DECLINED', 'CLOSED')))
);
comment on table relay.contact is 'Who asks whom for something, through the platform.';
comment on column relay.contact.asker is 'The account that asks; 0 where it is gone.';
comment on column relay.contact.addressee is 'The number of the addressee among those of its kind.';
comment on column relay.contact.state is 'SILENCED is declined without a word: the asker sees SENT until its time is over.';
comment on column relay.contact.delivered is 'Whether it was put before those who receive it: not while asking, so that the time it takes tells nothing.';
comment on column relay.contact.readers is 'The keys of the two parties.';
create index on relay.contact (asked_at) where not delivered;
create index on relay.contact (asker, asked_at);
create index on relay.contact (until) where closed_at is null;
create index on relay.contact (closed_at) where closed_at is not null;
create index on relay.contact using gin (readers);

create table relay.message (
  contact bigint not null references relay.contact on delete cascade,
  place int not null check (place > 0),
  side text not null check (side in ('ASKER', 'ADDRESSEE')),
  account bigint not null,
  text text not null check (length(text) between 1 and 5000),
  at timestamptz not null,
  primary key (contact, place)
);
comment on table relay.message is 'What the two write to each other; the first is what the asker needs.';
comment on column relay.message.account is 'Who wrote it, never told to the other party; 0 where the account is gone.';
create index on relay.message (account, at);

create table relay.report (
  number bigint primary key check (number >= 100000),
  contact bigint not null,
  by bigint not null,
  side text not null check (side in ('ASKER', 'ADDRESSEE')),
  accused bigint not null,
  kind text not null,
  addressee bigint not null,
  reason text not null,
  words text not null,
  state text not null check (state in ('OPEN', 'UPHELD', 'DISMISSED')),
  at timestamptz not null,
  decided_at timestamptz,
  grounds text not null default '',
  readers text[] not null,
  check ((decided_at is null) = (state = 'OPEN'))
);
comment on table relay.report is 'Abuse that a party of a contact reports to the moderators.';
comment on column relay.report.side is 'Of which party the reporter is.';
comment on column relay.report.accused is 'The asker, where the addressee reports; 0 where the asker does: who receives is not told.';
create index on relay.report (contact);
create index on relay.report (decided_at) where decided_at is not null;

create table relay.disclosure (
  report bigint not null references relay.report on delete cascade,
  place int not null,
  side text not null check (side in ('ASKER', 'ADDRESSEE')),
  text text not null,
  at timestamptz not null,
  primary key (report, place)
);
comment on table relay.disclosure is 'The messages that the reporter chose to show; no others are seen by the moderators.';

create table relay.bar (
  account bigint primary key,
  until timestamptz not null
);
comment on table relay.bar is 'Who abused the relay begins no contact until then.';

alter table relay.contact enable row level security, force row level security;
create policy sight on relay.contact
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table relay.message enable row level security, force row level security;
create policy sight on relay.message
 using ((select store.everything()) or exists (select from relay.contact c where c.number = message.contact))
  with check (true);

alter table relay.report enable row level security, force row level security;
create policy sight on relay.report
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table relay.disclosure enable row level security, force row level security;
create policy sight on relay.disclosure
 using ((select store.everything()) or exists (select from relay.report r where r.number = disclosure.report))
  with check (true);
