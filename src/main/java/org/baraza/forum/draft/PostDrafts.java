package org.baraza.forum.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baraza.access.AccountId;
import org.baraza.forum.text.Subjects;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Entered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what people have begun to write, for themselves alone. What was posted leaves an empty
 * draft for some weeks, which tells a device that its copy is out of date.
 */
@Component
public class PostDrafts {

  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Clock clock;

  PostDrafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What was typed so far; any of it may be missing.
   *
   * @param place where it is to stand: {@code space/} or {@code topic/} and a number
   * @param kind the code of a kind of topics, or nothing
   * @param concepts as they were typed
   * @param language the code of one, or nothing
   * @param revision how often it was kept or posted
   */
  public record Draft(
      String place,
      String kind,
      String title,
      List<String> concepts,
      String written,
      String language,
      int revision) {

    /** What stands in a form now. */
    public static Draft of(String place, Entered typed) {
      return new Draft(
          place,
          cut(typed.value("kind"), Typed.TITLE),
          cut(typed.value("title"), Typed.TITLE),
          IntStream.rangeClosed(1, Subjects.MOST)
              .mapToObj(row -> cut(typed.value("concept." + row), Typed.TITLE))
              .toList(),
          cut(typed.value("text"), Typed.LONGEST),
          cut(typed.value("language"), Typed.TITLE),
          0);
    }

    private static String cut(String typed, int longest) {
      var text = Typed.cleaned(typed);
      return text.length() <= longest ? text : text.substring(0, longest);
    }

    public boolean isEmpty() {
      return title.isEmpty() && written.isEmpty() && concepts.stream().allMatch(String::isEmpty);
    }

    /** The form as it was left. */
    public Entered entered() {
      var values = new HashMap<>(Map.of("kind", kind, "title", title, "text", written));
      values.put("language", language);
      for (var row = 0; row < concepts.size(); row++) {
        values.put("concept." + (row + 1), concepts.get(row));
      }
      return Entered.of(values);
    }
  }

  public Optional<Draft> at(String place, AccountId account) {
    return jdbc.sql("select * from forum.draft where account = ? and place = ?")
        .params(account.number(), place)
        .query(PostDrafts::draft)
        .optional();
  }

  /** All that somebody has begun, the latest first. */
  public List<Draft> of(AccountId account) {
    return jdbc
        .sql("select * from forum.draft where account = ? order by at desc, place")
        .param(account.number())
        .query(PostDrafts::draft)
        .list()
        .stream()
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /** Keeps a draft; gives its revision now. */
  public int keep(Draft one, AccountId account) {
    tidy(account);
    return put(one, account, 1);
  }

  /** Keeps what is only looked at, so that no copy on a device is out of date by that. */
  public void preview(Draft one, AccountId account) {
    put(one, account, 0);
  }

  /** Lets go of what was begun: it was posted, or is not wanted. */
  public void drop(String place, AccountId account) {
    put(new Draft(place, "", "", List.of(), "", "", 0), account, 1);
  }

  /**
   * Lets go of what was begun as if it had never been: even that something was posted, and when, is
   * not kept where nobody is named.
   */
  public void forget(String place, AccountId account) {
    jdbc.sql("delete from forum.draft where account = ? and place = ?")
        .params(account.number(), place)
        .update();
  }

  private int put(Draft one, AccountId account, int step) {
    return jdbc.sql(
            """
            insert into forum.draft
              (account, place, kind, title, concepts, written, language, revision, at)
            values (:account, :place, :kind, :title, :concepts, :written, :language, :step,
                    :at::timestamptz)
            on conflict (account, place) do update
               set kind = excluded.kind, title = excluded.title, concepts = excluded.concepts,
                   written = excluded.written, language = excluded.language, at = excluded.at,
                   revision = draft.revision + :step
            returning revision
            """)
        .param("account", account.number())
        .param("place", one.place())
        .param("kind", one.kind())
        .param("title", one.title())
        .param("concepts", one.concepts().toArray(String[]::new))
        .param("written", one.written())
        .param("language", one.language())
        .param("step", step)
        .param("at", Timestamp.from(clock.instant()))
        .query(Integer.class)
        .single();
  }

  private void tidy(AccountId account) {
    jdbc.sql(
            """
            delete from forum.draft
             where account = ? and title = '' and written = '' and at < ?
            """)
        .params(account.number(), Timestamp.from(clock.instant().minus(REMEMBERED)))
        .update();
  }

  private static Draft draft(ResultSet row, int place) throws SQLException {
    return new Draft(
        row.getString("place"),
        row.getString("kind"),
        row.getString("title"),
        List.of((String[]) row.getArray("concepts").getArray()),
        row.getString("written"),
        row.getString("language"),
        row.getInt("revision"));
  }
}
