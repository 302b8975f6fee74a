package org.baraza.forum.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Audience;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.forum.text.Markdown;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.NotThere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consolidated replies that are offered to the editors of the handbook; told to those who see the
 * topic alone, and of none whose opening is hidden. A note says what its reply says at that moment.
 */
@Component
@Transactional
public class HandbookNotes {

  private static final String SELECT =
      """
      select n.*, t.title, t.language as topic_language, h.language, h.written, s.kind
        from forum.handbook_note n
        join forum.harvest h on h.topic = n.topic and h.state = 'PUBLISHED'
        join forum.post p on p.topic = n.topic and p.place = 1 and p.gone_at is null
        join forum.topic t on t.number = n.topic
        join forum.space s on s.number = t.space
       where s.readers && array[:keys]::text[] and
      """;

  private final JdbcClient jdbc;

  HandbookNotes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A reply that is offered.
   *
   * @param path of its topic after the language
   * @param title of that topic
   * @param text plain, without marks
   * @param marking how far what is said in its space may be passed on
   * @param practice the number of the practice whose chapter it is meant for, or 0
   * @param edition the number of the edition that took it, or 0
   * @param place where it was taken, or nothing
   */
  public record Note(
      long topic,
      String path,
      Said title,
      Lang language,
      String text,
      Marking marking,
      long practice,
      long edition,
      String place) {}

  /** Offers a reply, in place of what was offered of the topic before. */
  void offer(long topic, long practice) {
    jdbc.sql(
            """
            insert into forum.handbook_note (topic, practice, state) values (?, ?, 'OFFERED')
            on conflict (topic) do update
               set practice = excluded.practice, state = 'OFFERED', edition = null, place = ''
             where handbook_note.state <> 'TAKEN'
            """)
        .params(topic, practice)
        .update();
  }

  /** What became of the note of a topic that was asked for through its reader. */
  Optional<Note> of(long topic, Reader reader) {
    return asked("n.topic = :topic and n.state <> 'ASIDE'", reader)
        .param("topic", topic)
        .query(HandbookNotes::note)
        .optional();
  }

  /** All that is offered, as far as the reader sees it. */
  @Transactional(readOnly = true)
  public List<Note> offered(Reader reader) {
    return asked("n.state = 'OFFERED' order by n.topic", reader).query(HandbookNotes::note).list();
  }

  /** What was taken at a place of an edition, as far as the reader sees it. */
  @Transactional(readOnly = true)
  public List<Note> taken(long edition, String place, Reader reader) {
    return asked("n.edition = :edition and n.place = :place order by n.topic", reader)
        .param("edition", edition)
        .param("place", place)
        .query(HandbookNotes::note)
        .list();
  }

  /**
   * Notes that an offered note stands at a place of an edition.
   *
   * @throws NotThere if it is not offered any more
   */
  public void take(Note one, long edition, String place) {
    var taken =
        jdbc.sql(
                """
                update forum.handbook_note set state = 'TAKEN', edition = ?, place = ?
                 where topic = ? and state = 'OFFERED'
                """)
            .params(edition, place, one.topic())
            .update();
    if (taken == 0) {
      throw new NotThere();
    }
  }

  /** Notes that it is not wanted; it can be offered again. */
  public void setAside(Note one) {
    jdbc.sql("update forum.handbook_note set state = 'ASIDE' where topic = ? and state = 'OFFERED'")
        .param(one.topic())
        .update();
  }

  private JdbcClient.StatementSpec asked(String which, Reader reader) {
    return jdbc.sql(SELECT + ' ' + which).param("keys", reader.keys());
  }

  private static Note note(ResultSet row, int place) throws SQLException {
    var marking =
        switch (row.getString("kind")) {
          case "OPEN" -> Marking.of(Audience.PUBLIC);
          case "MEMBERS" -> Marking.of(Audience.MEMBERS);
          default -> Marking.of(Audience.CIRCLE);
        };
    return new Note(
        row.getLong("topic"),
        "/forum/topics/" + row.getLong("topic"),
        new Said(row.getString("title"), Lang.of(row.getString("topic_language")).orElseThrow()),
        Lang.of(row.getString("language")).orElseThrow(),
        Markdown.plain(row.getString("written")),
        marking,
        row.getLong("practice"),
        row.getLong("edition"),
        row.getString("place"));
  }
}
