package org.baraza.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which statements may change what a page shows. */
class WatchedConnectionTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select * from practice.practice | false",
        "SELECT 1 | false",
        "set local statement_timeout = 1 | false",
        "update practice.practice set adaptations = 1 | true",
        "insert into practice.edition values (1) | true",
        "with gone as (delete from practice.link returning 1) select * from gone | true",
        "with recursive same(n) as (select 1 union select n from same) select * from same | false",
        "with updated as (select 1) select * from updated | false",
        "with one as (select 1) insert into practice.edition select * from one | true",
        "with held as (select 1 for update) update practice.practice set adaptations = 1 | true",
        "truncate world.country | true",
        "UPDATE access.session SET LAST_ACCESS_TIME = 1 | false",
        "insert into practice.edition select 1 from access.account | true",
        "insert into journal.entry (at) values (now()) | false",
        "insert into search.unmet values (1) | false",
        "insert into search.unmeted values (1) | true",
        "insert into forum.post values (1) | false",
        "update forum.topic set posts = posts + 1 | false",
        "insert into forum.space values (1) | true",
        "insert into forum.spaces values (1) | false",
        "insert into forum.meeting (space) values (1) | true",
        "delete from forum.meeting where space = 1 | true"
      })
  void onlyWhatMayBeShownTurnsTheEpoch(String sql, boolean writes) {
    assertThat(WatchedConnection.writes(sql)).isEqualTo(writes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insert into forum.post (number) values (1) | true",
        "UPDATE forum.topic set posts = 2 | true",
        "delete from forum.enclosure where post = 1 | true",
        "insert into forum.seen values (1, 2, 3) | false",
        "insert into forum.draft values (1) | false",
        "insert into forum.trailing values (1) | false",
        "insert into forum.space values (1) | false",
        "insert into forum.meeting values (1) | false",
        "insert into practice.edition values (1) | false",
        "select * from forum.post | false"
      })
  void onlyWhatMayBeReadInTheForumTurnsItsCount(String sql, boolean says) {
    assertThat(WatchedConnection.says(sql)).isEqualTo(says);
  }
}
