package org.baraza.forum.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.forum.text.Markdown;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has begun, with the places where it was to stand as far as they still see them. */
@Component
@Transactional
class BegunPosts {

  private static final int EXCERPT = 120;

  /**
   * @param place as the draft knows it
   * @param where the space or the topic, or null where the reader sees it no more
   * @param text its title, or how it begins
   * @param on when it was kept, by UTC
   */
  record Begun(String place, @Nullable Said where, String text, LocalDate on) {

    /** Where it is gone on with, after the language; nothing where that cannot be. */
    String path() {
      var number = place.substring(place.indexOf('/') + 1);
      if (where == null) {
        return "";
      }
      return place.startsWith("space/")
          ? "/forum/" + number + "/topics"
          : "/forum/topics/" + number + "#answer";
    }
  }

  private final JdbcClient jdbc;
  private final PostDrafts drafts;

  BegunPosts(JdbcClient jdbc, PostDrafts drafts) {
    this.jdbc = jdbc;
    this.drafts = drafts;
  }

  /** All of the reader’s, the latest first. */
  @Transactional(readOnly = true)
  public List<Begun> of(Reader reader) {
    return jdbc.sql(
            """
            select d.place, d.title, d.written, d.at, coalesce(t.title, s.name) as place_name,
                   coalesce(t.language, s.language) as place_language
              from forum.draft d
              left join forum.topic t on d.place like 'topic/%'
               and t.number = split_part(d.place, '/', 2)::bigint
              left join forum.space s
                on s.number = coalesce(t.space, case when d.place like 'space/%'
                                                     then split_part(d.place, '/', 2)::bigint end)
               and s.readers && array[:keys]::text[]
             where d.account = :account and (d.title <> '' or d.written <> '')
             order by d.at desc, d.place
            """)
        .param("account", reader.self().number())
        .param("keys", reader.keys())
        .query(BegunPosts::begun)
        .list();
  }

  public void discard(String place, Reader reader) {
    drafts.drop(place, reader.self());
  }

  private static Begun begun(ResultSet row, int place) throws SQLException {
    var name = row.getString("place_name");
    var title = row.getString("title");
    return new Begun(
        row.getString("place"),
        name == null
            ? null
            : new Said(name, Lang.of(row.getString("place_language")).orElseThrow()),
        title.isEmpty() ? excerpt(row.getString("written")) : title,
        LocalDate.ofInstant(row.getTimestamp("at").toInstant(), ZoneOffset.UTC));
  }

  private static String excerpt(String written) {
    var text = Markdown.plain(written).replaceAll("\\s+", " ");
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT - 1) + "…";
  }
}
