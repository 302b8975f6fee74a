create schema layer;

create table layer.layer (
  number bigint primary key check (number >= 100000),
  practice bigint not null check (practice >= 100000),
  speaker text not null check (speaker ~ '^(country|organisation):.+'),
  audience text not null check (audience in ('PUBLIC', 'MEMBERS', 'CIRCLE', 'OWNERS')),
  marking text not null check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  circle text[] not null,
  owners text[] not null,
  readers text[] not null,
  content jsonb not null,
  signed_by bigint not null check (signed_by > 0),
  signed_at timestamptz not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text not null default ''
);
comment on table layer.layer is 'What another country or organisation adds to a practice; the practice itself stays as it is.';
comment on column layer.layer.number is 'Permanent and drawn by lot.';
comment on column layer.layer.speaker is 'The key of the country or organisation it speaks for.';
comment on column layer.layer.readers is 'The keys that open it, never more than opened the practice when it was signed.';
comment on column layer.layer.withdrawn_at is 'Since then its page is a tombstone.';
create index on layer.layer (practice);

create table layer.edition (
  layer bigint not null references layer.layer on delete cascade,
  number int not null check (number > 0),
  at timestamptz not null,
  author text not null,
  reason text not null,
  changes jsonb not null,
  primary key (layer, number)
);
comment on table layer.edition is 'Every change of a layer: when, why, for whom it was made, and what it was before.';

alter table layer.layer enable row level security, force row level security;
create policy sight on layer.layer
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

alter table layer.edition enable row level security, force row level security;
create policy sight on layer.edition
 using ((select store.everything()) or exists (select from layer.layer p where p.number = edition.layer))
  with check (true);
