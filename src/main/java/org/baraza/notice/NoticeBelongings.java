package org.baraza.notice;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody wished to hear of: nobody else's, so nothing of it stays. */
@Component
class NoticeBelongings implements Belongings {

  private final JdbcClient jdbc;

  NoticeBelongings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String room() {
    return "notices";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "followed",
        jdbc.sql(
                """
                select kind, key, lang as language, name, frequency, since::text
                from notice.subscription where account = ? order by number
                """)
            .param(account.number())
            .query()
            .listOfRows(),
        "letters",
        jdbc.sql("select mailing, zone, seen_at::text from notice.choice where account = ?")
            .param(account.number())
            .query()
            .listOfRows(),
        "returned",
        jdbc.sql("select times, at::text, stopped from notice.returned where account = ?")
            .param(account.number())
            .query()
            .listOfRows());
  }

  @Override
  public void forget(AccountId account) {
    for (var table : new String[] {"subscription", "choice", "returned"}) {
      jdbc.sql("delete from notice." + table + " where account = ?")
          .param(account.number())
          .update();
    }
  }
}
