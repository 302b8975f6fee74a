package org.baraza.draft;

import gg.jte.Content;
import java.time.ZoneOffset;
import java.util.List;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A draft at a glance: its sections, how far each is, and what is still needed.
 *
 * @param authors the names of those who write it
 * @param isOwner whether the reader began it
 * @param enclosures what rooms above keep with it
 */
record DraftPage(
    Frame frame,
    Reading reading,
    List<String> authors,
    boolean isOwner,
    List<Content> enclosures,
    Entered entered)
    implements Page {

  /** A section with what it still needs. */
  record Part(Section section, String state, int done, int needed, List<String> gaps) {}

  Draft draft() {
    return reading.draft();
  }

  String title() {
    return draft().title().isEmpty() ? frame.word("draft.untitled") : draft().title();
  }

  List<Part> parts() {
    return draft().sections().stream().map(this::part).toList();
  }

  private Part part(Section section) {
    var labels = new Labels(frame);
    var gaps = reading.gaps(section);
    var needed = reading.needed(section);
    return new Part(
        section,
        state(section),
        needed - gaps.size(),
        needed,
        gaps.stream().map(field -> labels.of(field.name())).toList());
  }

  private String state(Section section) {
    if (draft().typed(section).isEmpty()) {
      return "empty";
    }
    if (!reading.troubles(section).isEmpty()) {
      return "mend";
    }
    return reading.gaps(section).isEmpty() ? "complete" : "begun";
  }

  String day() {
    return frame.date(draft().changedAt().atZone(ZoneOffset.UTC).toLocalDate());
  }

  String practice() {
    return draft().practice().isPresent() ? "/practices/" + draft().practice().getAsLong() : "";
  }
}
