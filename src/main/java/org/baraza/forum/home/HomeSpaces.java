package org.baraza.forum.home;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.meeting.MeetingCard;
import org.baraza.forum.meeting.MeetingView;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws the spaces that belong to something, as far as the reader sees them, and those of meetings
 * that are held in a country; circles are in no list. Where members look, it also leads to the form
 * by which one is asked for.
 */
@Component
public class HomeSpaces {

  private static final int MOST = 20;
  private static final String COUNTRY = "country:";

  private static final String SEEN =
      """
       and s.state = 'OPEN' and s.readers && array[:keys]::text[]
      """;

  /** What may be in a list. */
  private static final String LISTED = " and s.kind <> 'CLOSED'" + SEEN;

  private static final String BELONGING =
      "select 1 rank, s.number, s.name, s.language from forum.space s where s.about = :about";

  private static final String OWN = BELONGING + LISTED;

  private static final String HELD =
      """
      select 2, s.number, s.name, s.language
        from forum.meeting m join forum.space s on s.number = m.space
       where m.country = :country and s.about <> :about
      """
          + LISTED;

  /** Meetings never take the place of what belongs there. */
  private static final String ORDER = " order by rank, name, number limit :most";

  private final JdbcClient jdbc;
  private final MeetingView meetings;
  private final TemplateEngine templates;

  HomeSpaces(JdbcClient jdbc, MeetingView meetings, TemplateEngine templates) {
    this.jdbc = jdbc;
    this.meetings = meetings;
    this.templates = templates;
  }

  /**
   * A space by its name.
   *
   * @param meeting which it is for, or null
   */
  record Line(String href, Said name, @Nullable MeetingCard meeting) {}

  /**
   * What is drawn.
   *
   * @param ask where a member asks for a space that belongs here, or nothing
   */
  record Model(Frame frame, List<Line> spaces, String ask) {}

  /** The spaces that belong to it, if there are any; a member may ask for one there. */
  public Optional<Content> of(String about, Frame frame, Reader reader) {
    return drawn(about, frame, reader, false, listed(about));
  }

  /** The same; members are told also where there is none that they may ask for one. */
  public Optional<Content> asking(String about, Frame frame, Reader reader) {
    return drawn(about, frame, reader, reader.account().isPresent(), listed(about));
  }

  /**
   * The same with the circles that the reader has a seat in, for what is arranged among few: others
   * do not learn that there are any.
   */
  public Optional<Content> among(String about, Frame frame, Reader reader) {
    return drawn(about, frame, reader, reader.account().isPresent(), BELONGING + SEEN + ORDER);
  }

  private static String listed(String about) {
    return about.startsWith(COUNTRY) ? OWN + " union all " + HELD + ORDER : OWN + ORDER;
  }

  private Optional<Content> drawn(
      String about, Frame frame, Reader reader, boolean always, String which) {
    var spaces = spaces(about, which, frame, reader);
    var ask = reader.account().isEmpty() ? "" : frame.to("/forum/new?about=" + about);
    var model = new Model(frame, spaces, ask);
    return spaces.isEmpty() && !always
        ? Optional.empty()
        : Optional.of(output -> templates.render("forum/home/home.jte", model, output));
  }

  private List<Line> spaces(String about, String which, Frame frame, Reader reader) {
    var names = names(about, which, reader);
    var held = meetings.of(names.keySet(), frame);
    return names.entrySet().stream()
        .map(one ->
            new Line(frame.to("/forum/" + one.getKey()), one.getValue(), held.get(one.getKey())))
        .toList();
  }

  private Map<Long, Said> names(String about, String which, Reader reader) {
    var names = new LinkedHashMap<Long, Said>();
    jdbc.sql(which)
        .param("about", about)
        .param("country", about.replaceFirst(COUNTRY, ""))
        .param("keys", reader.keys())
        .param("most", MOST)
        .query(row -> {
          names.put(
              row.getLong("number"),
              new Said(row.getString("name"), Lang.of(row.getString("language")).orElseThrow()));
        });
    return names;
  }
}
