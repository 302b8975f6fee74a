create table handbook.form (
  edition bigint not null references handbook.edition,
  lang text not null check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es', 'pt')),
  form text not null check (form in ('EPUB', 'FOLDER')),
  state text not null default 'WAITING'
    check (state in ('WAITING', 'MAKING', 'MADE', 'CANCELLED', 'FAILED')),
  source text not null check (source ~ '^[0-9a-f]{64}$'),
  done int not null default 0,
  leaflets int not null default 0,
  trouble text not null default '',
  content bytea,
  size bigint not null default 0,
  digest text not null default '',
  primary key (edition, lang, form),
  check ((content is not null) = (state = 'MADE')),
  check ((digest <> '') = (state = 'MADE'))
);
comment on table handbook.form is 'A form that an edition is made in, and its file.';
comment on column handbook.form.source is 'SHA-256 of what it is made of: the snapshot, and the records of it that are withdrawn.';
comment on column handbook.form.done is 'How many leaflets are set, of all.';
comment on column handbook.form.trouble is 'The anchor of what could not be set, or nothing.';
comment on column handbook.form.digest is 'SHA-256 of the file.';

alter table handbook.form enable row level security, force row level security;
create policy sight on handbook.form
 using ((select store.everything())
   or exists (select from handbook.edition e where e.number = form.edition))
  with check (true);
