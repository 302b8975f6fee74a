-- The house is at work: what is locked must be told anew, too.
select set_config('baraza.keys', '*', true);

create table forum.ruling (
  number bigint primary key check (number >= 100000),
  kind text not null check (kind in ('POST', 'RENDERING', 'HARVEST')),
  key text not null,
  post bigint not null references forum.post on delete cascade,
  account bigint,
  act text not null check (act in ('HIDDEN', 'REMOVED', 'DELETED')),
  by bigint not null,
  hidden_by bigint not null,
  why text not null check (length(why) <= 2000),
  at timestamptz not null check (at = date_trunc('day', at, 'UTC')),
  until timestamptz,
  state text not null check (state in ('STANDS', 'APPEALED', 'UPHELD', 'LIFTED')),
  appeal text check (length(appeal) between 1 and 2000),
  decided_by bigint,
  grounds text check (length(grounds) between 1 and 2000),
  readers text[] not null,
  check (state <> 'APPEALED' or appeal is not null),
  check (act = 'HIDDEN' or length(why) > 0),
  check (by <> 0 or act <> 'REMOVED')
);
comment on table forum.ruling is 'That something was hidden or taken away by others than its author, why, and what its author said against it.';
comment on column forum.ruling.account is 'Who had said it; never in Chatham House mode, and nobody once the account is closed.';
comment on column forum.ruling.act is 'Hidden until it is decided, removed by a moderator, or deleted by a steward.';
comment on column forum.ruling.by is 'The moderator or steward; 0 where reports of members hid it, and for stewards in Chatham House mode.';
comment on column forum.ruling.hidden_by is 'The moderator who hid it before it was removed, or 0.';
comment on column forum.ruling.until is 'Until when its author can appeal: so long it is kept aside. Nothing while it is hidden, and where nobody could decide.';
comment on column forum.ruling.readers is 'Whom it concerns, and the moderators, where they decide.';
create index on forum.ruling (account) where account is not null;
create index on forum.ruling (post);
create index on forum.ruling (kind, key);
create index on forum.ruling (state) where state in ('STANDS', 'APPEALED');

alter table forum.ruling enable row level security, force row level security;
create policy sight on forum.ruling
 using ((select store.everything()) or readers && (select store.keys()))
  with check (true);

insert into forum.ruling
  (number, kind, key, post, account, act, by, hidden_by, why, at, state, appeal, readers)
select h.post, 'POST', h.post::text, h.post, p.author, 'HIDDEN', h.by, 0, '',
       date_trunc('day', h.at, 'UTC'), case when h.appeal is null then 'STANDS' else 'APPEALED' end,
       h.appeal,
       case when p.author is null then array['role:moderator']
            else array['role:moderator', 'account:' || p.author] end
  from forum.held h join forum.post p on p.number = h.post;

alter table forum.held add kind text not null default 'POST'
  check (kind in ('POST', 'RENDERING', 'HARVEST'));
alter table forum.held add key text;
alter table forum.held add ruling bigint;
alter table forum.held add kept jsonb;
update forum.held set key = post::text, ruling = post;
alter table forum.held alter key set not null;
alter table forum.held alter ruling set not null;
alter table forum.held alter kind drop default;
alter table forum.held add foreign key (ruling) references forum.ruling
  deferrable initially deferred;
alter table forum.held drop constraint held_pkey;
alter table forum.held add primary key (ruling);
alter table forum.held drop by, drop at, drop appeal;
create index on forum.held (post);
create unique index on forum.held (key) where kind = 'POST';
create index on forum.held (kind, key);
comment on table forum.held is 'What something said that is hidden until moderators have decided, or was taken away while its author can appeal. It says nothing meanwhile, on no way out.';
comment on column forum.held.ruling is 'By which it is kept aside.';
comment on column forum.held.kept is 'What else is given back to a translation or a consolidated reply.';

alter table forum.post add aside boolean not null default false;
update forum.post set aside = true where gone_by = 'PENDING';
alter table forum.post add check (not aside or gone_at is not null);
comment on column forum.post.aside is 'Whether what it said is kept aside, and can still be given back.';
