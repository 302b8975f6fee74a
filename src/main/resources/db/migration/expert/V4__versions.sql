-- Who finds experts keeps what was read of them by its version.
create sequence expert.version;
comment on sequence expert.version is 'Never gives a number twice, not even to what was rolled back.';
alter table expert.expert add column version bigint not null default nextval('expert.version');
comment on column expert.expert.version is 'Another whenever anything of the listing changes: itself, a field, a consent, a vetting.';

create function expert.renumber() returns trigger language plpgsql as $$
begin
  new.version := nextval('expert.version');
  return new;
end $$;
create trigger renumber before update on expert.expert
 for each row execute function expert.renumber();

create function expert.touch() returns trigger language plpgsql as $$
declare
  seen constant text := coalesce(current_setting('baraza.keys', true), '');
begin
  perform set_config('baraza.keys', '*', true);
  update expert.expert set version = nextval('expert.version')
   where number in (select expert from touched);
  perform set_config('baraza.keys', seen, true);
  return null;
end $$;
comment on function expert.touch() is 'Lets what was read of a listing count no longer, whoever changed it and whatever they see.';
create trigger touch_added after insert on expert.field
 referencing new table as touched for each statement execute function expert.touch();
create trigger touch_changed after update on expert.field
 referencing new table as touched for each statement execute function expert.touch();
create trigger touch_removed after delete on expert.field
 referencing old table as touched for each statement execute function expert.touch();
create trigger touch_added after insert on expert.consent
 referencing new table as touched for each statement execute function expert.touch();
create trigger touch_changed after update on expert.consent
 referencing new table as touched for each statement execute function expert.touch();
create trigger touch_added after insert on expert.vetting
 referencing new table as touched for each statement execute function expert.touch();
create trigger touch_changed after update on expert.vetting
 referencing new table as touched for each statement execute function expert.touch();
