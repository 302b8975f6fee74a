package org.baraza.forum.pending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Role;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what hidden posts said, apart from them: a post that is hidden says nothing, on any way
 * out. All here is work of the house, to be asked for whom may know.
 */
@Component
public class Pendings {

  private final JdbcClient jdbc;

  Pendings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a post said, for its author and for those who decide. */
  public Optional<Pending> of(long post) {
    return Sight.ofEverything(() ->
        jdbc.sql("select * from forum.held where post = ?")
            .param(post)
            .query(Pendings::pending)
            .optional());
  }

  /** The posts that one taking back hid, and nobody decided on yet. */
  public List<Pending> takenBack(long takeback) {
    return Sight.ofEverything(() ->
        jdbc.sql("select * from forum.held where takeback = ? order by post")
            .param(takeback)
            .query(Pendings::pending)
            .list());
  }

  /** The takings back that hide posts still, the latest number first. */
  public List<Long> takebacks() {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select distinct takeback from forum.held where takeback is not null
                 order by takeback desc
                """)
            .query((row, _) -> row.getLong(1))
            .list());
  }

  /**
   * Takes what a post says, and the title it gave its topic, out of both.
   *
   * @param by the number of a moderator, or 0
   * @return false if it says nothing any more
   */
  public boolean hold(long post, long by, @Nullable Long takeback, Instant at) {
    return Sight.ofEverything(() -> {
      jdbc.sql("select number from forum.post where number = ? for update")
          .param(post)
          .query(Long.class)
          .list();
      var held =
          jdbc.sql(
                  """
                  insert into forum.held
                    (post, title, concepts, accepted, written, html, by, at, takeback, readers)
                  select p.number, case when p.place = 1 then t.title end,
                         case when p.place = 1 then t.concepts else '{}' end,
                         t.accepted is not distinct from p.number, p.written, p.html, :by,
                         :at::timestamptz, :takeback::bigint, :readers::text[]
                    from forum.post p join forum.topic t on t.number = p.topic
                   where p.number = :post and p.gone_at is null
                  """)
              .param("post", post)
              .param("by", by)
              .param("at", Timestamp.from(at))
              .param("takeback", takeback)
              .param("readers", new String[] {Keys.role(Role.MODERATOR)})
              .update();
      return held == 1;
    });
  }

  /** Gives a post back what it said; what was held goes. */
  public void release(Pending one) {
    Sight.atHouseWork(() -> {
      jdbc.sql(
              """
              update forum.post p set written = h.written, html = h.html, gone_at = null,
                     gone_by = null
                from forum.held h where h.post = p.number and p.number = ?
              """)
          .param(one.post())
          .update();
      jdbc.sql(
              """
              update forum.topic t
                 set title = coalesce(h.title, t.title),
                     concepts = case when h.title is null then t.concepts else h.concepts end,
                     accepted = case when h.accepted then coalesce(t.accepted, p.number)
                                     else t.accepted end
                from forum.held h join forum.post p on p.number = h.post
               where h.post = ? and t.number = p.topic
              """)
          .param(one.post())
          .update();
      forget(one.post());
    });
  }

  /** Lets a hidden post have said something else; false if it is not hidden. */
  public boolean say(long post, String written, String html) {
    return Sight.ofEverything(() ->
        jdbc.sql("update forum.held set written = ?, html = ? where post = ?")
                .params(written, html, post)
                .update()
            == 1);
  }

  /** Lets go of what a post said, for good. */
  public void forget(long post) {
    Sight.atHouseWork(() -> jdbc.sql("delete from forum.held where post = ?").param(post).update());
  }

  /** Keeps what the author says against it; false if they did before. */
  public boolean appeal(long post, String words) {
    return Sight.ofEverything(() ->
        jdbc.sql("update forum.held set appeal = ? where post = ? and appeal is null")
                .params(words, post)
                .update()
            == 1);
  }

  /** Who wrote a post under their name, for a letter to them. */
  Optional<AccountId> author(long post) {
    return Sight.ofEverything(() ->
        jdbc.sql("select author from forum.post where number = ? and author is not null")
            .param(post)
            .query((row, _) -> new AccountId(row.getLong(1)))
            .optional());
  }

  private static Pending pending(ResultSet row, int place) throws SQLException {
    return new Pending(
        row.getLong("post"),
        said(row.getString("title")),
        row.getString("written"),
        row.getString("html"),
        row.getLong("by"),
        row.getTimestamp("at").toInstant(),
        row.getLong("takeback"),
        said(row.getString("appeal")));
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
