create schema translation;

create table translation.proposal (
  practice bigint not null,
  lang text not null,
  passage text not null,
  version int not null check (version > 0),
  text text not null check (text <> ''),
  source_lang text not null check (source_lang <> lang),
  source text not null,
  edition int not null check (edition > 0),
  translator bigint not null,
  named boolean not null,
  at timestamptz not null,
  state text not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED')),
  judge bigint,
  judged_at timestamptz,
  grounds text not null,
  primary key (practice, lang, passage),
  check ((state = 'WAITING') = (judge is null)),
  check ((judge is null) = (judged_at is null)),
  check (judge <> translator)
);
comment on table translation.proposal is 'What members wrote. What was accepted of it lies with the practice.';
comment on column translation.proposal.source is 'The source passage it was made from: what changed since is told by it.';
comment on column translation.proposal.edition is 'The edition of the practice the source was read in. Who may not see that edition does not see this.';
comment on column translation.proposal.named is 'Whether the translator agreed to be credited by name.';
comment on column translation.proposal.judge is 'Who accepted or declined it: never who wrote it.';
create index on translation.proposal (lang, at) where state = 'WAITING';
create index on translation.proposal (translator) where state <> 'ACCEPTED';

create table translation.told (
  practice bigint not null,
  lang text not null,
  at timestamptz not null,
  primary key (practice, lang)
);
comment on table translation.told is 'Whose translators were told that the source has changed; they are not told again until it was renewed.';

-- The second wall: a translation is never wider than the practice, nor than the edition it was made
-- from. Both are asked behind the walls of their own tables.
alter table translation.proposal enable row level security, force row level security;
create policy sight on translation.proposal
 using ((select store.everything())
     or 'members' = any ((select store.keys())::text[])
        and exists (select from practice.practice p where p.number = proposal.practice)
        and exists (select from practice.edition e
                     where e.practice = proposal.practice and e.number = proposal.edition))
  with check (true);
