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
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;
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
   * they do not read that of the post. Who is not signed in gets that of the page, whatever their
   * browser asks for, since their pages are kept.
   *
   * @param page the language of the page
   */
  public Map<Long, Chosen> of(List<Long> posts, Lang page, Reader reader) {
    return posts.isEmpty() ? Map.of() : chosen(posts, page, reader);
  }

  private Map<Long, Chosen> chosen(List<Long> posts, Lang page, Reader reader) {
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
        .param("asked", asked(reader).stream().map(Lang::code).toArray(String[]::new))
        .query((row, place) -> new Chosen(rendering(row, place), row.getBoolean("needed")))
        .list()
        .stream()
        .collect(Collectors.toMap(one -> one.rendering().post(), Function.identity()));
  }

  private static List<Lang> asked(Reader reader) {
    return reader.account().isPresent() ? ReadingLanguages.asked() : List.of();
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
    return of(post).stream().filter(one -> one.language() == language).findFirst();
  }

  /** Others that change the post, or what hangs on it, wait until this work is done. */
  void hold(long post) {
    jdbc.sql("select number from forum.post where number = ? for update")
        .param(post)
        .query(Long.class)
        .list();
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

  /**
   * Keeps one aside, if it still says the same or is by the same.
   *
   * @param ruling the number of the ruling that says why
   */
  boolean hold(long post, Lang language, @Nullable AccountId by, String shown, long ruling) {
    var held =
        jdbc.sql(
                """
                with gone as (delete from forum.rendering
                               where post = :post and language = :language
                                 and (written = :shown or by = :by) returning *)
                insert into forum.held
                  (kind, key, post, concepts, accepted, written, html, ruling, kept, readers)
                select 'RENDERING', post || '/' || language, post, '{}', false, written, html,
                       :ruling, to_jsonb(gone), :readers::text[] from gone
                """)
            .param("post", post)
            .param("language", language.code())
            .param("shown", shown)
            .param("by", by == null ? null : by.number(), java.sql.Types.BIGINT)
            .param("ruling", ruling)
            .param("readers", new String[] {Keys.role(Role.MODERATOR)})
            .update();
    return held == 1;
  }

  /** Gives one back that is kept aside by a ruling; false if another stands in its place. */
  boolean release(long ruling) {
    var back =
        jdbc.sql(
                """
                with held as (delete from forum.held
                               where ruling = ? returning kept)
                insert into forum.rendering
                select (jsonb_populate_record(null::forum.rendering, kept)).* from held
                on conflict do nothing
                """)
            .param(ruling)
            .update();
    return back == 1;
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
