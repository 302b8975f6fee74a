-- Makes the user the house connects as, and gives it all that an earlier edition made as superuser.
do $$
declare
  thing record;
begin
  if not exists (select from pg_roles where rolname = 'baraza') then
    create role baraza login;
  end if;
  if exists (select from pg_roles where rolname = 'baraza' and (rolsuper or rolbypassrls)) then
    alter role baraza nosuperuser nobypassrls;
  end if;
  if exists (select from pg_database
              where datname = current_database() and datdba <> 'baraza'::regrole) then
    execute format('alter database %I owner to baraza', current_database());
  end if;
  for thing in
    select oid::regnamespace as name from pg_namespace
     where nspname !~ '^pg_' and nspname <> 'information_schema'
       and nspowner <> 'baraza'::regrole
  loop
    execute format('alter schema %s owner to baraza', thing.name);
  end loop;
  for thing in
    select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and c.relowner <> 'baraza'::regrole
       and (c.relkind in ('r', 'p', 'v', 'm')
         or c.relkind = 'S'
            and not exists (select from pg_depend d
                             where d.objid = c.oid and d.classid = 'pg_class'::regclass
                               and d.deptype in ('a', 'i')))
  loop
    execute format('alter table %s owner to baraza', thing.name);
  end loop;
  for thing in
    select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and p.proowner <> 'baraza'::regrole
  loop
    execute format('alter routine %s owner to baraza', thing.name);
  end loop;
end
$$
