create schema store;

create function store.keys() returns text[] stable language sql
return string_to_array(coalesce(nullif(current_setting('baraza.keys', true), ''), 'public'), ' ');
comment on function store.keys() is 'The keys by which the work at hand sees rows; what is public where it said nothing.';

create function store.everything() returns boolean stable language sql
return coalesce(current_setting('baraza.keys', true), '') = '*';
comment on function store.everything() is 'Whether the house itself is at work, for no reader.';
