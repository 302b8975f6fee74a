package org.baraza.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import org.baraza.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have chosen. Who follows something and chose nothing gets a digest a week. */
@Component
class Choices {

  static final Mailing USUAL = Mailing.WEEKLY;

  private final JdbcClient jdbc;
  private final NoticeSettings settings;

  Choices(JdbcClient jdbc, NoticeSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  Choice of(AccountId account) {
    return jdbc.sql("select mailing, zone, seen_at from notice.choice where account = ?")
        .param(account.number())
        .query((row, _) ->
            new Choice(
                Mailing.valueOf(row.getString("mailing")),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("seen_at").toInstant()))
        .optional()
        .orElse(new Choice(USUAL, settings.zone(), Instant.EPOCH));
  }

  void keep(AccountId account, Choice choice) {
    jdbc.sql(
            """
            insert into notice.choice (account, mailing, zone, seen_at) values (?, ?, ?, ?)
            on conflict (account) do update
               set mailing = excluded.mailing, zone = excluded.zone, seen_at = excluded.seen_at
            """)
        .params(
            account.number(),
            choice.mailing().name(),
            choice.zone().getId(),
            Timestamp.from(choice.seen()))
        .update();
  }
}
