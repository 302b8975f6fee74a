package org.baraza.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.baraza.forum.Post.Gone;
import org.baraza.forum.enclosure.Enclosures;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.rendering.PostRenderings;
import org.baraza.forum.seek.Leaves;
import org.baraza.forum.text.Markdown;
import org.baraza.forum.text.Saying;
import org.baraza.forum.text.Tongue;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes away what posts say, for good or until it is decided, with all that hangs on it; their
 * places stay.
 */
@Component
class Tombstones {

  private final JdbcClient jdbc;
  private final Leaves leaves;
  private final PostRenderings renderings;
  private final Pendings pendings;
  private final Enclosures enclosures;

  Tombstones(
      JdbcClient jdbc,
      Leaves leaves,
      PostRenderings renderings,
      Pendings pendings,
      Enclosures enclosures) {
    this.jdbc = jdbc;
    this.leaves = leaves;
    this.renderings = renderings;
    this.pendings = pendings;
    this.enclosures = enclosures;
  }

  /**
   * Takes away what it says and ever said, the title it gave a topic and what that asked too; its
   * place stays.
   */
  void remove(long number, Gone by, Instant now) {
    hold(number);
    jdbc.sql("delete from forum.edition where post = ?").param(number).update();
    jdbc.sql("delete from forum.useful where post = ?").param(number).update();
    Sight.ofEverything(
        () -> jdbc.sql("delete from forum.call where post = ?").param(number).update());
    renderings.remove(number);
    enclosures.removeOf(number);
    empty(number, by, now);
    aside(number, false);
    rest(number);
    jdbc.sql(
            """
            delete from forum.consultation c
             using forum.post p where p.number = ? and p.place = 1 and c.topic = p.topic
            """)
        .param(number)
        .update();
    pendings.forget(number);
    ungather(number);
    leaves.unsaid(number);
  }

  /** Others that change the post, or what hangs on it, wait until this work is done. */
  void hold(long number) {
    jdbc.sql("select number from forum.post where number = ? for update")
        .param(number)
        .query(Long.class)
        .list();
  }

  /** Its place stays, and says nothing; nor does the title it gave its topic. */
  private void empty(long number, Gone by, Instant now) {
    jdbc.sql(
            """
            update forum.post set written = '', html = '', gone_at = ?, gone_by = ?
             where number = ? and (gone_at is null or gone_by = 'PENDING')
            """)
        .params(Timestamp.from(now), by.name(), number)
        .update();
    jdbc.sql("update forum.topic set accepted = null where accepted = ?").param(number).update();
    jdbc.sql(
            """
            update forum.topic t set title = ?, concepts = '{}'
              from forum.post p where p.number = ? and p.place = 1 and t.number = p.topic
            """)
        .params(Topic.UNSAID, number)
        .update();
  }

  /**
   * A topic stands where the last post is that says something, or where it began: what is taken
   * away lifts it no more. Posts that come meanwhile wait.
   */
  private void rest(long number) {
    jdbc.sql(
            """
            select t.number from forum.topic t join forum.post p on p.topic = t.number
             where p.number = ? for update of t
            """)
        .param(number)
        .query(Long.class)
        .list();
    jdbc.sql(
            """
            update forum.topic t
               set last_at = coalesce(
                     (select l.posted_at from forum.post l
                       where l.topic = t.number and l.gone_at is null order by l.place desc limit 1),
                     (select b.posted_at from forum.post b where b.topic = t.number and b.place = 1),
                     t.last_at)
             where t.number = (select p.topic from forum.post p where p.number = ?)
            """)
        .param(number)
        .update();
  }

  /**
   * Hides what a post says until moderators have decided; to be called in the sight of the house.
   *
   * @param ruling the number of the ruling that says why
   * @param takeback the number of the taking back that hides it, or null
   * @return false if it says nothing any more
   */
  boolean hold(long number, long ruling, @Nullable Long takeback, Instant now) {
    if (!pendings.hold(number, ruling, takeback)) {
      return false;
    }
    empty(number, Gone.PENDING, now);
    aside(number, true);
    rest(number);
    leaves.unsaid(number);
    return true;
  }

  private void aside(long number, boolean isAside) {
    jdbc.sql("update forum.post set aside = ? where number = ?").params(isAside, number).update();
  }

  /** Tells by whom a post was taken away whose text is kept aside. */
  void bar(long number, Gone by, Instant now) {
    jdbc.sql("update forum.post set gone_at = ?, gone_by = ? where number = ? and aside")
        .params(Timestamp.from(now), by.name(), number)
        .update();
  }

  /** Lets a hidden post say again what it said; false if it is not hidden. */
  boolean release(long number) {
    hold(number);
    var held = pendings.of(number);
    held.ifPresent(one -> {
      pendings.release(one);
      rest(number);
      leaves.again(number);
    });
    return held.isPresent();
  }

  /**
   * What was gathered of a topic draws on it no more, and names nobody for it; without the post
   * that opened the topic it is not shown.
   */
  private void ungather(long number) {
    jdbc.sql("delete from forum.gathered where post = ?").param(number).update();
    jdbc.sql(
            """
            delete from forum.credit c using forum.post p
             where p.number = ? and c.topic = p.topic and c.account = p.author
               and not exists (select from forum.gathered g join forum.post o on o.number = g.post
                                where g.topic = c.topic and o.author = c.account)
            """)
        .param(number)
        .update();
    jdbc.sql(
            """
            update forum.harvest h set state = 'DRAFT' from forum.post p
             where p.number = ? and p.place = 1 and h.topic = p.topic
            """)
        .param(number)
        .update();
  }

  /**
   * Lets a post say what it said at a moment, or say it once it is shown again, if it is hidden;
   * what it said after that is not kept.
   */
  void undo(long number, Instant since) {
    hold(number);
    var before =
        jdbc.sql(
                """
                select e.number, e.written, e.at, e.language, p.language as now
                  from forum.edition e
                  join forum.post p on p.number = e.post
                 where e.post = ? and e.at < ?
                   and (p.gone_at is null or p.aside)
                 order by e.number desc limit 1
                """)
            .params(number, Timestamp.from(since))
            .query((row, _) ->
                new Before(
                    row.getInt("number"),
                    row.getString("written"),
                    row.getTimestamp("at"),
                    Before.language(row)))
            .optional();
    before.ifPresent(one -> undo(number, one));
  }

  private void undo(long number, Before one) {
    jdbc.sql("delete from forum.edition where post = ? and number >= ?")
        .params(number, one.edition)
        .update();
    jdbc.sql(
            """
            update forum.post set language = ?, edited_at = nullif(?::timestamptz, posted_at)
             where number = ?
            """)
        .params(one.language.code(), one.at, number)
        .update();
    var html = Markdown.render(new Saying(one.written, one.language), List.of()).html();
    if (!pendings.say(number, one.written, html)) {
      jdbc.sql("update forum.post set written = ?, html = ? where number = ?")
          .params(one.written, html, number)
          .update();
      leaves.said(number);
    }
  }

  private record Before(int edition, String written, Timestamp at, Lang language) {

    /** The language it was in, or the one it seems to have been in where that was not kept. */
    static Lang language(ResultSet row) throws SQLException {
      var now = Lang.of(row.getString("now")).orElseThrow();
      var kept = row.getString("language");
      return kept == null ? Tongue.of(row.getString("written"), now) : Lang.of(kept).orElse(now);
    }
  }
}
