package org.baraza.review.belongings;

import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody submitted, decided and reported. It stays, as a decision rests on it; its number
 * leads to nobody any more, and pages sign it by a former member.
 */
@Component
class ReviewBelongings implements Belongings {

  private final JdbcClient jdbc;

  ReviewBelongings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String room() {
    return "reviews";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "submissions",
        rows(
            """
            select number, practice, state, since::text from review.submission
            where author = ? order by number
            """,
            account),
        "steps",
        rows(
            """
            select submission, deed, country, grounds, at::text from review.step
            where actor = ? order by at
            """,
            account),
        "reports",
        rows(
            """
            select number, practice, kind, reason, text, at::text from review.report
            where by = ? order by number
            """,
            account));
  }

  @Override
  public void forget(AccountId account) {}

  private List<?> rows(String sql, AccountId account) {
    return jdbc.sql(sql).param(account.number()).query().listOfRows();
  }
}
