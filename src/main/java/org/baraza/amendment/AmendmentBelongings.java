package org.baraza.amendment;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody proposed and decided. It stays, as an edition rests on it; its number leads to
 * nobody any more, and pages sign it by a former member.
 */
@Component
class AmendmentBelongings implements Belongings {

  private final JdbcClient jdbc;

  AmendmentBelongings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String room() {
    return "amendments";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "proposed",
        jdbc.sql(
                """
                select number, noun, record, why, at::text from amendment.amendment
                 where by = ? order by at
                """)
            .param(account.number())
            .query()
            .listOfRows(),
        "decided",
        jdbc.sql(
                """
                select number, accepted, grounds, decided_at::text from amendment.amendment
                 where decided_by = ? order by decided_at
                """)
            .param(account.number())
            .query()
            .listOfRows());
  }

  @Override
  public void forget(AccountId account) {}
}
