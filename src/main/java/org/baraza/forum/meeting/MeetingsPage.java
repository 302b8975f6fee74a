package org.baraza.forum.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baraza.access.Audience;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.forum.meeting.Meeting.Phase;
import org.baraza.forum.meeting.Meetings.Held;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The meetings of the spaces a reader sees.
 *
 * @param coming those ahead and under way, in their order
 * @param past those that are over, the latest first
 */
record MeetingsPage(Frame frame, List<Line> coming, List<Line> past, boolean isMember)
    implements Page {

  /**
   * A meeting and its space.
   *
   * @param marking how far what is said there may be passed on
   */
  record Line(String path, Said name, MeetingCard card, Marking marking, boolean chatham) {

    static Line of(Held one, MeetingView view, Frame frame) {
      return new Line(
          "/forum/" + one.space(),
          one.name(),
          view.card(one.space(), one.meeting(), frame),
          Marking.of(one.isOpen() ? Audience.PUBLIC : Audience.MEMBERS),
          one.chatham());
    }

    boolean isTitled() {
      return !card.meeting().title().isEmpty();
    }

    /** What it is called: as its space, unless it has a title of its own. */
    String title() {
      return isTitled() ? card.meeting().title() : name.text();
    }
  }

  static MeetingsPage of(List<Held> all, MeetingView view, Frame frame, Reader reader) {
    return new MeetingsPage(
        frame,
        lines(all.stream().filter(one -> !isOver(one, view)), view, frame),
        lines(all.stream().filter(one -> isOver(one, view)), view, frame),
        reader.account().isPresent());
  }

  private static boolean isOver(Held one, MeetingView view) {
    return view.phase(one.meeting()) == Phase.OVER;
  }

  private static List<Line> lines(Stream<Held> some, MeetingView view, Frame frame) {
    return some.map(one -> Line.of(one, view, frame)).toList();
  }

  /** All of them, each with its space. */
  @Override
  public Object data() {
    return Map.of("coming", data(coming), "past", data(past));
  }

  private List<Map<String, Object>> data(List<Line> lines) {
    return lines.stream().map(this::data).toList();
  }

  private Map<String, Object> data(Line line) {
    var space = new LinkedHashMap<String, Object>();
    space.put("href", frame.to(line.path()));
    space.put("name", line.name().text());
    space.put("marking", line.marking().label());
    space.put("chathamHouse", line.chatham());
    var data = line.card().data();
    data.put("space", space);
    return data;
  }
}
