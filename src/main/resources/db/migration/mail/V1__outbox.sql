create schema mail;

create table mail.letter (
  number bigint generated always as identity primary key,
  kind text not null,
  about jsonb not null,
  posted_at timestamptz not null,
  due_at timestamptz not null,
  tries int not null default 0 check (tries >= 0),
  trouble text not null default ''
);
comment on table mail.letter is 'Occasions to write to somebody, until the letter is sent or no longer due.';
create index on mail.letter (due_at);
