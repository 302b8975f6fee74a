create schema mail;

create table mail.letter (
  number bigint generated always as identity primary key,
  mark uuid not null unique default gen_random_uuid(),
  kind text not null,
  about jsonb not null,
  posted_at timestamptz not null,
  due_at timestamptz not null,
  tries int not null default 0 check (tries >= 0),
  trouble text not null default ''
);
comment on table mail.letter is 'Occasions to write to somebody, until the letter is sent or no longer due.';
comment on column mail.letter.mark is 'What its Message-ID is made of: a letter that is sent twice can be told to be the same.';
comment on column mail.letter.due_at is 'When it is tried next. A postman who takes it puts this off, so that no other does; should he fall, it comes due again.';
comment on column mail.letter.trouble is 'The code of what was wrong at the last try; never an address.';
create index on mail.letter (due_at);
