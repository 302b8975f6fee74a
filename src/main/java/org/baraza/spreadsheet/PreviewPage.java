package org.baraza.spreadsheet;

import java.util.Collection;
import java.util.Locale;
import org.baraza.spreadsheet.Preview.Kind;
import org.baraza.spreadsheet.Preview.Line;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Every change that a table would make, before anything is kept.
 *
 * @param chosen the rows that were chosen, where that came back
 * @param trouble why nothing was kept, or nothing
 */
record PreviewPage(Frame frame, Preview preview, Collection<Integer> chosen, String trouble)
    implements Page {

  String summary() {
    return frame.word(
        "spreadsheet.summary",
        preview.count(Kind.CHANGED),
        preview.count(Kind.NEW),
        preview.count(Kind.SAME),
        preview.count(Kind.WRONG));
  }

  String kind(Line line) {
    return frame.word("spreadsheet.kind." + line.kind().name().toLowerCase(Locale.ROOT));
  }

  String place(Line line) {
    return frame.word("spreadsheet.row", line.row());
  }

  String title(Line line) {
    return line.title().isEmpty() ? place(line) : line.title();
  }

  /** What was changed on an older edition is not chosen by itself. */
  boolean isChosen(Line line) {
    return trouble.isEmpty() ? !line.isOutdated() : chosen.contains(line.row());
  }

  /** Whether anything could be kept. */
  boolean isOpen() {
    return preview.lines().stream().anyMatch(Line::isOpen);
  }

  @Override
  public int status() {
    return trouble.isEmpty() ? 200 : 422;
  }
}
