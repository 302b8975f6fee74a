create schema attachment;

create table attachment.attachment (
  number bigint primary key check (number >= 100000),
  draft bigint not null,
  submission bigint,
  practice bigint,
  owner bigint not null,
  state text not null check (state in
    ('UPLOADING', 'EXAMINED', 'REFUSED', 'CONFIRMED', 'SUBMITTED', 'PUBLISHED', 'FORMER')),
  name text not null,
  stamp text not null,
  size bigint not null check (size >= 0),
  kind text,
  digest text,
  traces jsonb not null default '[]',
  refusal text,
  title text not null default '',
  language text not null,
  rights text not null default '',
  label_audience text not null check (label_audience in ('PUBLIC', 'MEMBERS', 'CIRCLE', 'OWNERS')),
  label_marking text not null check (label_marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  audience text not null check (audience in ('PUBLIC', 'MEMBERS', 'CIRCLE', 'OWNERS')),
  marking text not null check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  circle text[] not null default '{}',
  owners text[] not null default '{}',
  readers text[] not null,
  leads jsonb not null default '{}',
  body text,
  read_at timestamptz,
  since_edition int check (since_edition > 0),
  until_edition int check (until_edition >= since_edition),
  leaving bigint,
  leaving_with bigint,
  entered_at timestamptz not null,
  changed_at timestamptz not null,
  check (state in ('UPLOADING', 'REFUSED') or kind is not null),
  check (state not in ('SUBMITTED', 'PUBLISHED', 'FORMER') or submission is not null and practice is not null),
  check (state not in ('PUBLISHED', 'FORMER') or since_edition is not null)
);
comment on table attachment.attachment is 'Documents that hang on drafts, on submissions, and on practices.';
comment on column attachment.attachment.stamp is 'When the file was last changed on the device it comes from, by which an interrupted upload is known again.';
comment on column attachment.attachment.size is 'Bytes; while it is coming in, how many there will be.';
comment on column attachment.attachment.digest is 'SHA-256 of the file as it was cleaned.';
comment on column attachment.attachment.traces is 'What the file told of people when it came in, for its author alone.';
comment on column attachment.attachment.label_audience is 'Whom its author means it for; once published it is never shown to more people than its practice.';
comment on column attachment.attachment.readers is 'The keys that open it: those of its draft, of its submission, or of the practice and itself.';
comment on column attachment.attachment.leads is 'What a list of hits says of the practice it hangs on, by language.';
comment on column attachment.attachment.body is 'Its words, as far as they are searched.';
comment on column attachment.attachment.since_edition is 'The first edition of the practice it was part of; until_edition is the last.';
comment on column attachment.attachment.leaving is 'The draft that leaves it out of the next edition; leaving_with is its submission.';
create index on attachment.attachment (draft);
create index on attachment.attachment (submission) where submission is not null;
create index on attachment.attachment (practice) where practice is not null;
create index on attachment.attachment (changed_at) where state in ('UPLOADING', 'EXAMINED', 'REFUSED', 'CONFIRMED');
create index on attachment.attachment (number) where read_at is null and state in ('CONFIRMED', 'SUBMITTED', 'PUBLISHED');

-- The second wall: a query that forgets to ask for the reader finds what is public, and no more.
alter table attachment.attachment enable row level security, force row level security;
create policy sight on attachment.attachment
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);
