package org.baraza.forum;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what people have begun to write, for themselves alone. */
@Component
class PostDrafts {

  private final JdbcClient jdbc;

  PostDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param place where it is to stand: {@code space/} or {@code topic/} and a number
   */
  record Draft(String place, String title, String written, Instant at) {}

  Optional<Draft> at(String place, AccountId account) {
    return of(account).stream().filter(one -> one.place().equals(place)).findFirst();
  }

  List<Draft> of(AccountId account) {
    return jdbc.sql("select * from forum.draft where account = ? order by at desc, place")
        .param(account.number())
        .query((row, _) ->
            new Draft(
                row.getString("place"),
                row.getString("title"),
                row.getString("written"),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  void keep(Draft one, AccountId account) {
    jdbc.sql(
            """
            insert into forum.draft values (?, ?, ?, ?, ?)
            on conflict (account, place) do update
              set title = excluded.title, written = excluded.written, at = excluded.at
            """)
        .params(account.number(), one.place(), one.title(), one.written(), Timestamp.from(one.at()))
        .update();
  }

  void drop(String place, AccountId account) {
    jdbc.sql("delete from forum.draft where account = ? and place = ?")
        .params(account.number(), place)
        .update();
  }
}
