comment on schema public is 'The house itself keeps nothing here but the histories of its migrations; every room has a schema of its own.';
