-- The tables of Spring Session 4, in this room's schema; their names follow from the first one's.
create table access.session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index on access.session (expiry_time);
create index on access.session (principal_name);

create table access.session_attributes (
  session_primary_id char(36) not null references access.session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
