create table strategy.touch (
  review text not null,
  measure text not null,
  told_at timestamptz not null,
  primary key (review, measure)
);
comment on table strategy.touch is
  'Which measures a review of the Strategy touched, as the facilitator told, and when that was told: what serves such a measure is to be confirmed anew.';
