create table forum.meeting (
  space bigint primary key references forum.space on delete cascade,
  title text not null check (length(title) <= 200),
  begins date not null,
  ends date not null check (ends >= begins),
  country text not null check (country = '' or country ~ '^[A-Z]{3}$'),
  place text not null check (length(place) <= 200),
  organiser text not null check (length(organiser) <= 200),
  address text not null check (address = '' or address ~* '^https?://' and length(address) <= 500),
  changed date not null,
  edition int not null default 0
);
comment on table forum.meeting is 'The meeting that a space is for. It knows days, no hours, and nobody who takes part.';
comment on column forum.meeting.title is 'What it is called, where that is not the name of the space.';
comment on column forum.meeting.country is 'Where it is held, or nothing where it is held online.';
comment on column forum.meeting.edition is 'How often it was changed, so that calendars tell a later file from an earlier one.';
create index on forum.meeting (country) where country <> '';

alter table forum.meeting enable row level security, force row level security;
create policy sight on forum.meeting
 using ((select store.everything()) or exists (select from forum.space s where s.number = meeting.space))
  with check (true);
