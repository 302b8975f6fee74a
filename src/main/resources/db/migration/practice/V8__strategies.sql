-- The page of every country asks for the strategies among the practices, which are few.
create index on practice.practice (number) where dossier ->> 'kind' = 'strategy';
