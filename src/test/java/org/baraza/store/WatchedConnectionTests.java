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
        "truncate world.country | true",
        "UPDATE access.session SET LAST_ACCESS_TIME = 1 | false",
        "insert into practice.edition select 1 from access.account | true",
        "insert into journal.entry (at) values (now()) | false",
        "insert into search.unmet values (1) | false",
        "insert into search.unmeted values (1) | true"
      })
  void onlyWhatMayBeShownTurnsTheEpoch(String sql, boolean writes) {
    assertThat(WatchedConnection.writes(sql)).isEqualTo(writes);
  }
}
