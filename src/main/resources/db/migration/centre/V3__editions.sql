create table centre.edition (
  centre bigint not null references centre.centre on delete cascade,
  number int not null check (number > 0),
  at timestamptz not null,
  author text not null,
  reason text not null,
  changes jsonb not null,
  primary key (centre, number)
);
comment on table centre.edition is 'Every change of a centre: when, why, in what capacity it was made, and what it was before.';
comment on column centre.edition.author is 'The capacity in which it was made, never a person: who it was stands in the journal.';
insert into centre.edition select number, 1, entered_at, 'import', '', '[]' from centre.centre;

create table centre.editor (
  number bigint generated always as identity primary key,
  centre bigint not null references centre.centre on delete cascade,
  account bigint not null check (account > 0),
  from_at timestamptz not null,
  until_at timestamptz,
  granted_by bigint not null,
  withdrawn_at timestamptz,
  check (until_at > from_at)
);
comment on table centre.editor is 'Who keeps the page of a centre, since when, until when and by whose decision.';
create index on centre.editor (centre);
create index on centre.editor (account);

alter table centre.centre add column edited_at timestamptz;
comment on column centre.centre.edited_at is 'Since when its own editors or the facilitator keep it: imports leave it alone from then on.';

alter table centre.edition enable row level security, force row level security;
create policy sight on centre.edition
 using ((select store.everything()) or exists (select from centre.centre p where p.number = edition.centre))
  with check (true);

alter table centre.editor enable row level security, force row level security;
create policy sight on centre.editor
 using ((select store.everything()) or exists (select from centre.centre p where p.number = editor.centre))
  with check (true);
