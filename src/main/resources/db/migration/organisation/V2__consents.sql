-- What was written while few saw a record stays theirs, whoever sees the record later.
alter table organisation.edition add column readers text[];
select set_config('baraza.keys', '*', true);
update organisation.edition e set readers = o.readers
  from organisation.organisation o where o.number = e.organisation;
alter table organisation.edition alter column readers set not null;
comment on column organisation.edition.readers is 'The keys that opened the record when it was written.';

create function organisation.mark() returns trigger language plpgsql as $$
begin
  select o.readers into new.readers
    from organisation.organisation o where o.number = new.organisation;
  return new;
end $$;
comment on function organisation.mark() is 'Lets an edition be read by those who see the record now.';
create trigger mark before insert on organisation.edition
 for each row execute function organisation.mark();

drop policy sight on organisation.edition;
create policy sight on organisation.edition
 using ((select store.everything())
        or (readers && (select store.keys())
            and exists (select from organisation.organisation p where p.number = edition.organisation)))
  with check (true);

create table organisation.accession (
  organisation bigint not null references organisation.organisation on delete cascade,
  network bigint not null references organisation.organisation on delete cascade,
  asked_at timestamptz not null,
  primary key (organisation, network),
  check (organisation <> network)
);
comment on table organisation.accession is 'Organisations that ask to be members of a network, until it consents or declines; who asked stands in the journal.';
create index on organisation.accession (network);

alter table organisation.accession enable row level security, force row level security;
create policy sight on organisation.accession
 using ((select store.everything())
        or (exists (select from organisation.organisation p where p.number = accession.organisation)
            and exists (select from organisation.organisation p where p.number = accession.network)))
  with check (true);
