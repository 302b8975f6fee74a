create table forum.handbook_note (
  topic bigint primary key references forum.harvest on delete cascade,
  practice bigint not null check (practice = 0 or practice >= 100000),
  state text not null check (state in ('OFFERED', 'TAKEN', 'ASIDE')),
  edition bigint,
  place text not null default '',
  check ((state = 'TAKEN') = (edition is not null)),
  check ((state = 'TAKEN') = (place <> ''))
);
comment on table forum.handbook_note is 'A consolidated reply that is offered to the editors of the handbook. Who offered and who took it is not kept.';
comment on column forum.handbook_note.practice is 'The practice whose chapter it is meant for, or 0.';
comment on column forum.handbook_note.place is 'Where in the edition it was taken.';
create index on forum.handbook_note (edition);

alter table forum.handbook_note enable row level security, force row level security;
create policy sight on forum.handbook_note
 using ((select store.everything()) or exists (select from forum.topic t where t.number = handbook_note.topic))
  with check (true);
