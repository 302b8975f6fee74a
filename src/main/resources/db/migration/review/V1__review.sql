create schema review;

create table review.submission (
  number bigint primary key check (number >= 100000),
  version int not null,
  practice bigint not null check (practice >= 100000),
  author bigint not null check (author >= 0),
  snapshot boolean not null,
  countries text[] not null,
  dossier jsonb not null,
  state text not null check (state in
    ('SUBMITTED', 'SAFEGUARDS', 'EDITING', 'PUBLISHED', 'CHANGES_ASKED', 'DECLINED', 'WITHDRAWN')),
  round int not null check (round > 0),
  since timestamptz not null,
  reminded_at timestamptz,
  readers text[] not null check (cardinality(readers) > 0)
);
comment on table review.submission is 'Dossiers on their way to being published.';
comment on column review.submission.author is 'An account, or 0 for an edition from public sources that its country confirms.';
comment on column review.submission.round is 'How often it was submitted: each time all is judged anew.';
create unique index on review.submission (practice)
  where state in ('SUBMITTED', 'SAFEGUARDS', 'EDITING', 'CHANGES_ASKED');
create index on review.submission using gin (readers);
create index on review.submission (author);

create table review.step (
  submission bigint not null references review.submission,
  number int not null check (number > 0),
  round int not null check (round > 0),
  deed text not null check (deed in
    ('SUBMITTED', 'RESUBMITTED', 'VALIDATED', 'REVIEWED', 'EDITED', 'PUBLISHED', 'CHANGES_ASKED',
     'DECLINED', 'WITHDRAWN', 'REASSIGNED')),
  actor bigint not null check (actor > 0),
  at timestamptz not null,
  country text not null,
  grounds text not null,
  comments jsonb not null,
  details jsonb not null,
  primary key (submission, number)
);
comment on table review.step is 'What was done to submissions, by whom and why: only ever added to.';
create unique index on review.step (submission, round, country) where deed = 'VALIDATED';
create unique index on review.step (submission, round) where deed = 'REVIEWED';

create function review.only_added_to() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name;
end $$;

create trigger only_added_to before update or delete on review.step
  for each row execute function review.only_added_to();
create trigger never_emptied before truncate on review.step
  for each statement execute function review.only_added_to();

create function review.duties_are_separate() returns trigger language plpgsql as $$
declare one review.submission;
begin
  if new.deed not in ('VALIDATED', 'REVIEWED', 'EDITED', 'PUBLISHED') then
    return new;
  end if;
  select * into strict one from review.submission where number = new.submission for update;
  if new.actor = one.author then
    raise exception 'nobody judges their own submission';
  end if;
  if new.deed = 'VALIDATED' and not new.country = any (one.countries) then
    raise exception '% is no country of origin', new.country;
  end if;
  if exists (select from review.step s
              where s.submission = new.submission and s.round = new.round and s.actor = new.actor
                and s.deed in ('VALIDATED', 'REVIEWED')
                and not (s.deed = 'VALIDATED' and new.deed = 'VALIDATED')) then
    raise exception 'who took one step takes no other';
  end if;
  return new;
end $$;

create trigger duties_are_separate before insert on review.step
  for each row execute function review.duties_are_separate();

create function review.nothing_is_skipped() returns trigger language plpgsql as $$
begin
  if new.state in ('EDITING', 'PUBLISHED') and (
       exists (select from unnest(new.countries) c where not exists (
         select from review.step s where s.submission = new.number and s.round = new.round
            and s.deed = 'VALIDATED' and s.country = c))
       or not exists (
         select from review.step s where s.submission = new.number and s.round = new.round
            and s.deed = 'REVIEWED'
            and s.details -> 'safeguards' ->> 'conclusion' in ('FAVOURABLE', 'CONDITIONAL'))
       or (new.state = 'PUBLISHED' and new.author <> 0 and not exists (
         select from review.step s where s.submission = new.number and s.round = new.round
            and s.deed = 'PUBLISHED'))) then
    raise exception 'no step is skipped';
  end if;
  return new;
end $$;

create trigger nothing_is_skipped before insert or update on review.submission
  for each row execute function review.nothing_is_skipped();

create table review.act (
  number bigint generated always as identity primary key,
  practice bigint not null,
  deed text not null check (deed in ('ENDORSEMENT_WITHDRAWN', 'REAFFIRMED', 'ARCHIVED')),
  actor bigint not null check (actor > 0),
  at timestamptz not null,
  country text not null,
  grounds text not null
);
comment on table review.act is 'What countries did to practices that are published: only ever added to.';
create index on review.act (practice);
create trigger only_added_to before update or delete on review.act
  for each row execute function review.only_added_to();

create table review.report (
  number bigint primary key check (number >= 100000),
  practice bigint not null check (practice >= 100000),
  kind text not null check (kind in ('REPORT', 'CORRECTION', 'WITHDRAWAL')),
  reason text not null,
  country text not null,
  text text not null check (text <> ''),
  by bigint not null check (by > 0),
  at timestamptz not null,
  author bigint not null check (author >= 0),
  state text not null check (state in ('OPEN', 'DECIDED', 'APPEALED', 'CLOSED')),
  decision jsonb,
  decided_by bigint,
  appeal jsonb,
  appealed_by bigint,
  verdict jsonb,
  judged_by bigint,
  readers text[] not null check (cardinality(readers) > 0),
  check (decided_by <> by),
  check (judged_by <> decided_by and judged_by <> appealed_by and judged_by <> by),
  check ((state = 'OPEN') = (decision is null)),
  check ((decision is null) = (decided_by is null)),
  check ((appeal is null) = (appealed_by is null)),
  check ((verdict is null) = (judged_by is null)),
  check ((state = 'CLOSED') = (verdict is not null))
);
comment on table review.report is 'What readers reported, asked to be corrected or withdrawn, and what came of it.';
comment on column review.report.author is 'Who submitted the edition that was reported, or 0.';
create index on review.report using gin (readers);
create index on review.report (state) where state in ('OPEN', 'APPEALED');
