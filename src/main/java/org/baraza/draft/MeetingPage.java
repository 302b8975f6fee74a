package org.baraza.draft;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.baraza.draft.DraftDesk.Outcome;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Two editors met in a section: both texts, field by field, for the later one to choose. What was
 * typed travels along in the form, so nothing is lost by looking at it.
 *
 * @param who the name of the earlier one
 */
record MeetingPage(
    Frame frame, Section section, Outcome outcome, Options options, String who, String pen)
    implements Page {

  Draft draft() {
    return outcome.draft();
  }

  Meeting meeting() {
    return outcome.meeting();
  }

  Lang language() {
    return draft().language();
  }

  int revision() {
    return outcome.now().revision();
  }

  String day() {
    return frame.date(outcome.now().at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  String label(String name) {
    return new Labels(frame).of(name);
  }

  /** What is agreed, to be sent along. */
  Map<String, List<String>> agreed() {
    return meeting()
        .text()
        .only(name -> meeting().clashes().stream().noneMatch(one -> one.name().equals(name)))
        .values();
  }

  /** A text as its editor saw it: codes by their words. */
  String shown(String name, List<String> values) {
    if (values.isEmpty()) {
      return frame.word("draft.meeting.empty");
    }
    var words = options.of(name.replaceFirst("\\.\\d+\\.", "."), frame);
    return words.isEmpty()
        ? String.join("\n", values)
        : frame.list(values.stream().map(code -> words.getOrDefault(code, code)).toList());
  }

  /** The names of the fields that were taken over from the other editor. */
  List<String> taken() {
    return meeting().taken().stream().map(this::label).toList();
  }

  @Override
  public int status() {
    return 409;
  }

  @Override
  public Object data() {
    return Map.of("met", true);
  }
}
