package org.baraza.forum.pending;

import java.sql.ResultSet;
import java.sql.SQLException;
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
 * Keeps what hidden and removed posts said, apart from them: a post that is kept aside says
 * nothing, on any way out. All here is work of the house, to be asked for whom may know.
 */
@Component
public class Pendings {

  private static final String SELECT =
      """
      select h.*, u.by, u.appeal from forum.held h join forum.ruling u on u.number = h.ruling
      """;

  private final JdbcClient jdbc;

  Pendings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a post said, for its author and for those who decide. */
  public Optional<Pending> of(long post) {
    return Sight.ofEverything(() ->
        jdbc.sql(SELECT + " where h.kind = 'POST' and h.post = ?")
            .param(post)
            .query(Pendings::pending)
            .optional());
  }

  /** What something said that is hidden until moderators have decided. */
  public Optional<Pending> hidden(String kind, String key) {
    return Sight.ofEverything(() ->
        jdbc.sql(SELECT + " where h.kind = ? and h.key = ? and u.act = 'HIDDEN'")
            .params(kind, key)
            .query(Pendings::pending)
            .optional());
  }

  /** What is kept aside by a ruling. */
  public Optional<Pending> by(long ruling) {
    return Sight.ofEverything(() ->
        jdbc.sql(SELECT + " where h.ruling = ?").param(ruling).query(Pendings::pending).optional());
  }

  /** What an account said that is kept aside, in what names it. */
  public List<Pending> by(AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(SELECT + " where u.account = ? order by h.ruling")
            .param(account.number())
            .query(Pendings::pending)
            .list());
  }

  /** The posts that one taking back hid, and nobody decided on yet. */
  public List<Pending> takenBack(long takeback) {
    return Sight.ofEverything(() ->
        jdbc.sql(SELECT + " where h.takeback = ? and u.act = 'HIDDEN' order by h.post")
            .param(takeback)
            .query(Pendings::pending)
            .list());
  }

  /** The takings back that hide posts still, the latest number first. */
  public List<Long> takebacks() {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select distinct h.takeback from forum.held h
                  join forum.ruling u on u.number = h.ruling
                 where h.takeback is not null and u.act = 'HIDDEN' order by h.takeback desc
                """)
            .query((row, _) -> row.getLong(1))
            .list());
  }

  /**
   * Takes what a post says, and the title it gave its topic, out of both.
   *
   * @param ruling the number of the ruling that says why
   * @return false if it says nothing any more
   */
  public boolean hold(long post, long ruling, @Nullable Long takeback) {
    return Sight.ofEverything(() -> {
      jdbc.sql("select number from forum.post where number = ? for update")
          .param(post)
          .query(Long.class)
          .list();
      var held =
          jdbc.sql(
                  """
                  insert into forum.held
                    (kind, key, post, title, concepts, accepted, written, html, ruling, takeback,
                     readers)
                  select 'POST', p.number::text, p.number, case when p.place = 1 then t.title end,
                         case when p.place = 1 then t.concepts else '{}' end,
                         t.accepted is not distinct from p.number, p.written, p.html,
                         :ruling, :takeback::bigint, :readers::text[]
                    from forum.post p join forum.topic t on t.number = p.topic
                   where p.number = :post and p.gone_at is null
                  """)
              .param("post", post)
              .param("ruling", ruling)
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
                     gone_by = null, aside = false
                from forum.held h where h.kind = 'POST' and h.post = p.number and p.number = ?
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
               where h.kind = 'POST' and h.post = ? and t.number = p.topic
              """)
          .param(one.post())
          .update();
      end(one.ruling());
    });
  }

  /** Lets a hidden post have said something else; false if it is not hidden. */
  public boolean say(long post, String written, String html) {
    return Sight.ofEverything(() ->
        jdbc.sql("update forum.held set written = ?, html = ? where kind = 'POST' and post = ?")
                .params(written, html, post)
                .update()
            == 1);
  }

  /** Lets go, for good, of what a post said, and of what was kept aside with it. */
  public void forget(long post) {
    Sight.atHouseWork(() -> jdbc.sql("delete from forum.held where post = ?").param(post).update());
  }

  /** Lets go of what is kept aside by a ruling, for good. */
  public void end(long ruling) {
    Sight.atHouseWork(
        () -> jdbc.sql("delete from forum.held where ruling = ?").param(ruling).update());
  }

  private static Pending pending(ResultSet row, int place) throws SQLException {
    return new Pending(
        row.getString("kind"),
        row.getString("key"),
        row.getLong("post"),
        said(row.getString("title")),
        row.getString("written"),
        row.getString("html"),
        row.getLong("takeback"),
        row.getLong("ruling"),
        row.getLong("by"),
        said(row.getString("appeal")));
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
