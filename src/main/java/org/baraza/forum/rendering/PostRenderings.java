package org.baraza.forum.rendering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps translations of posts, one in each language. */
@Component
public class PostRenderings {

  private final JdbcClient jdbc;

  PostRenderings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of posts, which were asked for through the reader, in one language; by the post. */
  public Map<Long, Rendering> of(List<Long> posts, Lang language) {
    return jdbc
        .sql(
            """
            select r.* from forum.rendering r join forum.post p on p.number = r.post
             where r.post = any(?) and r.language = ? and p.gone_at is null
            """)
        .params(posts.toArray(Long[]::new), language.code())
        .query(PostRenderings::rendering)
        .list()
        .stream()
        .collect(Collectors.toMap(Rendering::post, Function.identity()));
  }

  /** All those of posts, which were asked for through the reader, by the post. */
  public Map<Long, List<Rendering>> all(List<Long> posts) {
    return jdbc
        .sql(
            """
            select r.* from forum.rendering r join forum.post p on p.number = r.post
             where r.post = any(?) and p.gone_at is null order by r.post, r.language
            """)
        .param(posts.toArray(Long[]::new))
        .query(PostRenderings::rendering)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Rendering::post));
  }

  Optional<Rendering> find(long post, Lang language) {
    return Optional.ofNullable(of(List.of(post), language).get(post));
  }

  /** Takes the place of the one before. */
  void keep(Rendering one, Instant now) {
    jdbc.sql(
            """
            insert into forum.rendering
              (post, language, written, html, source, by, named, confirmed, at)
            values (:post, :language, :written, :html, :source, :by, :named, :confirmed,
                    :at::timestamptz)
            on conflict (post, language) do update
               set written = excluded.written, html = excluded.html, source = excluded.source,
                   by = excluded.by, named = excluded.named, confirmed = excluded.confirmed,
                   at = excluded.at
            """)
        .param("post", one.post())
        .param("language", one.language().code())
        .param("written", one.written())
        .param("html", one.html())
        .param("source", one.source())
        .param("by", one.by() == null ? null : one.by().number())
        .param("named", one.named())
        .param("confirmed", one.confirmed())
        .param("at", one.by() == null ? null : Timestamp.from(now))
        .update();
  }

  void confirm(long post, Lang language) {
    jdbc.sql("update forum.rendering set confirmed = true where post = ? and language = ?")
        .params(post, language.code())
        .update();
  }

  /** What a post said goes in every language. */
  public void remove(long post) {
    jdbc.sql("delete from forum.rendering where post = ?").param(post).update();
  }

  void remove(long post, Lang language) {
    jdbc.sql("delete from forum.rendering where post = ? and language = ?")
        .params(post, language.code())
        .update();
  }

  List<Rendering> by(AccountId account) {
    return jdbc.sql("select * from forum.rendering where by = ? order by post, language")
        .param(account.number())
        .query(PostRenderings::rendering)
        .list();
  }

  void forget(AccountId account) {
    jdbc.sql("update forum.rendering set by = null, named = false, at = null where by = ?")
        .param(account.number())
        .update();
  }

  private static Rendering rendering(ResultSet row, int place) throws SQLException {
    var by = row.getObject("by", Long.class);
    return new Rendering(
        row.getLong("post"),
        Lang.of(row.getString("language")).orElseThrow(),
        row.getString("written"),
        row.getString("html"),
        row.getBytes("source"),
        by == null ? null : new AccountId(by),
        row.getBoolean("named"),
        row.getBoolean("confirmed"));
  }
}
