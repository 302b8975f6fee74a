create schema search;

create table search.unmet (
  day date not null,
  lang text not null,
  words text not null check (length(words) between 1 and 80),
  times int not null check (times > 0),
  primary key (day, lang, words)
);
comment on table search.unmet is 'Questions that no record answered, counted by day; nothing of who asked.';
