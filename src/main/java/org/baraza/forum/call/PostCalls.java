package org.baraza.forum.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whom posts call, until they have read the place. Each is called by a post once. */
@Component
@Transactional
public class PostCalls {

  private static final int MOST = 50;

  private final JdbcClient jdbc;

  PostCalls(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A post that calls the reader.
   *
   * @param topic the title of its topic
   * @param on when it was written, by UTC
   */
  record Call(long post, Said topic, LocalDate on) {}

  /** Those who have a seat in a closed space, who see each other there. */
  @Transactional(readOnly = true)
  public List<AccountId> circle(long space) {
    return jdbc.sql("select account from forum.seat where space = ? and joined order by at")
        .param(space)
        .query((row, _) -> new AccountId(row.getLong(1)))
        .list();
  }

  /** Keeps whom a post calls; gives those whom it did not call before. */
  public Set<AccountId> keep(long post, Collection<AccountId> called) {
    return called.isEmpty()
        ? Set.of()
        : Sight.ofEverything(() ->
            new HashSet<>(
                jdbc.sql(
                        """
                        insert into forum.call (account, post, again)
                        select one, p.number, coalesce(s.place, 0) >= p.place
                          from unnest(:called::bigint[]) one
                          join forum.post p on p.number = :post
                          left join forum.seen s on s.account = one and s.topic = p.topic
                        on conflict do nothing returning account
                        """)
                    .param("called", called.stream().map(AccountId::number).toArray(Long[]::new))
                    .param("post", post)
                    .query((row, _) -> new AccountId(row.getLong(1)))
                    .list()));
  }

  /** The posts that call the reader where they have not read since. */
  @Transactional(readOnly = true)
  List<Call> of(Reader reader) {
    return jdbc.sql(
            """
            select c.post, t.title, t.language, p.posted_at
              from forum.call c
              join forum.post p on p.number = c.post
              join forum.topic t on t.number = p.topic
              join forum.space s on s.number = p.space
              left join forum.seen n on n.account = c.account and n.topic = p.topic
             where c.account = :account and c.open and p.gone_at is null
               and s.readers && array[:keys]::text[]
               and (c.again or coalesce(n.place, 0) < p.place)
             order by p.posted_at desc, p.number limit :most
            """)
        .param("account", reader.self().number())
        .param("keys", reader.keys())
        .param("most", MOST)
        .query(PostCalls::call)
        .list();
  }

  /** The reader follows a call: it is on their desk no more. */
  void follow(long post, Reader reader) {
    jdbc.sql("update forum.call set open = false where account = ? and post = ?")
        .params(reader.self().number(), post)
        .update();
  }

  List<Long> by(AccountId account) {
    return jdbc.sql("select post from forum.call where account = ? order by post")
        .param(account.number())
        .query((row, _) -> row.getLong(1))
        .list();
  }

  void forget(AccountId account) {
    jdbc.sql("delete from forum.call where account = ?").param(account.number()).update();
  }

  private static Call call(ResultSet row, int place) throws SQLException {
    return new Call(
        row.getLong("post"),
        new Said(row.getString("title"), Lang.of(row.getString("language")).orElseThrow()),
        LocalDate.ofInstant(row.getTimestamp("posted_at").toInstant(), ZoneOffset.UTC));
  }
}
