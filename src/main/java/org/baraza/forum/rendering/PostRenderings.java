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
import org.baraza.access.Reader;
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

  /**
   * A translation, for one reader.
   *
   * @param isNeeded false if they say that they read the post as it was written
   */
  public record Chosen(Rendering rendering, boolean isNeeded) {}

  /**
   * For each of some posts, which were asked for through the reader, the translation they get: in
   * the language of the page, or else in the first language they read in which there is one, where
   * they do not read that of the post.
   *
   * @param page the language of the page
   */
  public Map<Long, Chosen> of(List<Long> posts, Lang page, Reader reader) {
    return jdbc
        .sql(
            """
            with said as (select languages from forum.reading where account = :account),
                 reads as (select coalesce((select languages from said), :asked::text[]) as known)
            select distinct on (r.post) r.*,
                   not coalesce((select p.language = any(languages) from said), false) as needed
              from forum.rendering r join forum.post p on p.number = r.post cross join reads
             where r.post = any(:posts::bigint[]) and p.gone_at is null and p.language <> :page
               and (r.language = :page
                    or r.language = any(reads.known) and p.language <> all(reads.known))
             order by r.post, r.language <> :page, array_position(reads.known, r.language)
            """)
        .param("posts", posts.toArray(Long[]::new))
        .param("page", page.code())
        .param("account", reader.account().map(AccountId::number).orElse(0L))
        .param("asked", ReadingLanguages.asked().stream().map(Lang::code).toArray(String[]::new))
        .query((row, place) -> new Chosen(rendering(row, place), row.getBoolean("needed")))
        .list()
        .stream()
        .collect(Collectors.toMap(one -> one.rendering().post(), Function.identity()));
  }

  /** Those of a post in all languages. */
  List<Rendering> of(long post) {
    return jdbc.sql(
            """
            select r.* from forum.rendering r join forum.post p on p.number = r.post
             where r.post = ? and p.gone_at is null
            """)
        .param(post)
        .query(PostRenderings::rendering)
        .list();
  }

  Optional<Rendering> find(long post, Lang language) {
    return of(post).stream().filter(one -> one.language() == language).findFirst();
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
