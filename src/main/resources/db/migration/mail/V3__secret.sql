create table mail.secret (
  key bytea not null check (length(key) = 32),
  one boolean primary key default true check (one)
);
comment on table mail.secret is 'What the addresses that our letters come back to are signed with. Whoever reads it could only report letters that did not come back.';
insert into mail.secret (key) select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
