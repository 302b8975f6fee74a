create table forum.seal (
  key bytea not null check (length(key) = 32),
  one boolean primary key default true check (one)
);
comment on table forum.seal is 'What the addresses at which letters of the forum are answered are signed with. Whoever reads it could write under the name of whoever follows a topic, from an address that is theirs.';
insert into forum.seal (key) select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
