create schema strategy;

create table strategy.edition (
  digest text primary key,
  taken_at timestamptz not null
);

create table strategy.pillar (
  id text primary key,
  place int not null unique,
  titles jsonb not null,
  official jsonb not null,
  summaries jsonb not null
);

create table strategy.measure (
  id text primary key,
  pillar text not null references strategy.pillar,
  number int not null,
  texts jsonb not null,
  concepts text[] not null,
  unique (pillar, number)
);

create table strategy.text (
  id text primary key,
  kind text not null check (kind in
    ('review', 'treaty', 'regional', 'council', 'assembly', 'rights', 'guidance', 'question')),
  place int not null,
  titles jsonb not null,
  notes jsonb not null,
  symbol text,
  dated text,
  instruments text[] not null,
  facts jsonb not null,
  unique (kind, place)
);
comment on table strategy.text is
  'What stands around the measures: reviews of the Strategy, instruments of every kind, guidance, and the questions of the human-rights checklist.';
