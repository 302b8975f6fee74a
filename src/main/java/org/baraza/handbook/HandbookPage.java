package org.baraza.handbook;

import java.util.List;
import java.util.Map;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The editions there are, for whoever asks.
 *
 * @param maker whether the reader makes editions
 */
record HandbookPage(Frame frame, List<Line> lines, boolean maker) implements Page {

  /** An edition of the list. */
  record Line(String href, Said title, String state, String languages) {}

  static HandbookPage of(Frame frame, List<Edition> editions, boolean maker) {
    return new HandbookPage(frame, editions.stream().map(one -> line(one, frame)).toList(), maker);
  }

  private static Line line(Edition one, Frame frame) {
    return new Line(
        frame.to("/handbook/" + one.number()),
        one.titles().in(frame.lang()),
        state(one, frame),
        frame.list(one.languages().stream().map(lang -> frame.languageName(lang.code())).toList()));
  }

  static String state(Edition one, Frame frame) {
    var published = one.publishedAt();
    if (published == null) {
      return frame.word("handbook.draft");
    }
    var day = frame.date(EditionDesk.day(published));
    return one.isWithdrawn()
        ? frame.word("handbook.state.withdrawn", one.ordinal(), day)
        : frame.word("handbook.state.published", one.ordinal(), day);
  }

  @Override
  public Object data() {
    return lines.stream()
        .map(line ->
            Map.of("href", line.href(), "title", line.title().text(), "state", line.state()))
        .toList();
  }
}
