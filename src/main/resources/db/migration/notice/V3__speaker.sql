alter table notice.subscription drop constraint subscription_kind_check;
alter table notice.subscription add constraint subscription_kind_check
 check (kind in ('SEARCH', 'PRACTICE', 'CENTRE', 'COUNTRY', 'CONCEPT', 'GROUPING', 'SPACE', 'TOPIC', 'SPEAKER'));
