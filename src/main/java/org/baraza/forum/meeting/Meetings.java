package org.baraza.forum.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the meetings of spaces; to be asked for spaces that were asked for through their reader.
 */
@Component
public class Meetings {

  private static final int MOST = 500;

  private final JdbcClient jdbc;
  private final Clock clock;

  Meetings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A meeting as it was entered last.
   *
   * @param changed on which day
   * @param edition how often it was changed before; it goes on where one was withdrawn
   */
  record Entry(Meeting meeting, LocalDate changed, int edition) {}

  /**
   * A meeting with the space it belongs to, which is no circle.
   *
   * @param isOpen whether everyone reads the space
   */
  record Held(long space, Said name, boolean isOpen, boolean chatham, Meeting meeting) {}

  /** The day it is, by UTC. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** The meeting of a space, if it is for one. */
  public Optional<Meeting> of(long space) {
    return entry(space).map(Entry::meeting);
  }

  Optional<Entry> entry(long space) {
    return jdbc.sql("select * from forum.meeting where space = ?")
        .param(space)
        .query((row, _) ->
            new Entry(
                meeting(row), row.getObject("changed", LocalDate.class), row.getInt("edition")))
        .optional();
  }

  /** The meetings of some spaces, by the numbers of these. */
  Map<Long, Meeting> of(Collection<Long> spaces) {
    var found = new HashMap<Long, Meeting>();
    if (!spaces.isEmpty()) {
      jdbc.sql("select * from forum.meeting where space in (:spaces)")
          .param("spaces", spaces)
          .query(row -> {
            found.put(row.getLong("space"), meeting(row));
          });
    }
    return found;
  }

  /**
   * The meetings of all spaces the reader sees, but of circles, which are in no list: what is ahead
   * or under way in its order, then what is over, the latest first.
   */
  List<Held> all(Reader reader) {
    return jdbc.sql(
            """
            select m.*, s.name, s.language, s.kind, s.chatham
              from forum.meeting m join forum.space s on s.number = m.space
             where s.state in ('OPEN', 'ARCHIVED') and s.kind <> 'CLOSED'
               and s.readers && array[:keys]::text[]
             order by m.ends < :today, case when m.ends >= :today then m.begins end,
                      m.begins desc, s.number
             limit :most
            """)
        .param("keys", reader.keys())
        .param("today", today())
        .param("most", MOST)
        .query((row, _) ->
            new Held(
                row.getLong("space"),
                new Said(row.getString("name"), Lang.of(row.getString("language")).orElseThrow()),
                row.getString("kind").equals("OPEN"),
                row.getBoolean("chatham"),
                meeting(row)))
        .list();
  }

  /**
   * Holds a space until the work at hand is done; false where nobody speaks there any more.
   *
   * @param archived whether one that is archived will do
   */
  boolean hold(long space, boolean archived) {
    return jdbc.sql(
            """
            select number from forum.space
             where number = :space and (state = 'OPEN' or :archived and state = 'ARCHIVED')
               for update
            """)
        .param("space", space)
        .param("archived", archived)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  /**
   * Whether a space is spoken in.
   *
   * @param archived whether one that is archived will do
   */
  boolean isOpen(long space, boolean archived) {
    return jdbc.sql(
            """
            select exists (select from forum.space
             where number = :space and (state = 'OPEN' or :archived and state = 'ARCHIVED'))
            """)
        .param("space", space)
        .param("archived", archived)
        .query(Boolean.class)
        .single();
  }

  /** Lets a space belong to a meeting, or to this one from now on. */
  public void keep(long space, Meeting one) {
    jdbc.sql(
            """
            insert into forum.meeting
              (space, title, begins, ends, country, place, organiser, address, changed, edition)
            select number, :title, :begins, :ends, :country, :place, :organiser, :address, :today,
                   meetings
              from forum.space where number = :space
            on conflict (space) do update set title = excluded.title, begins = excluded.begins,
              ends = excluded.ends, country = excluded.country, place = excluded.place,
              organiser = excluded.organiser, address = excluded.address,
              changed = excluded.changed, edition = meeting.edition + 1
            """)
        .param("space", space)
        .param("title", one.title())
        .param("begins", one.begins())
        .param("ends", one.ends())
        .param("country", one.country())
        .param("place", one.place())
        .param("organiser", one.organiser())
        .param("address", one.address())
        .param("today", today())
        .update();
  }

  /** Lets it belong to none; calendars would keep the withdrawn days if it were counted anew. */
  void remove(long space) {
    jdbc.sql(
            """
            with gone as (delete from forum.meeting where space = :space returning edition)
            update forum.space set meetings = gone.edition + 1 from gone where number = :space
            """)
        .param("space", space)
        .update();
  }

  private static Meeting meeting(ResultSet row) throws SQLException {
    return new Meeting(
        row.getString("title"),
        row.getObject("begins", LocalDate.class),
        row.getObject("ends", LocalDate.class),
        row.getString("country"),
        row.getString("place"),
        row.getString("organiser"),
        row.getString("address"));
  }
}
