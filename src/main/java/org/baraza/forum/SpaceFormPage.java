package org.baraza.forum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.forum.meeting.MeetingForm;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where one asks for a space.
 *
 * @param homes the names of what it can belong to
 */
record SpaceFormPage(Frame frame, List<String> homes, Entered entered) implements Page {

  /** Whether it opens with the fields of a meeting. */
  boolean isForMeeting() {
    return MeetingForm.isBegun(entered) || !entered.value("meeting").isEmpty();
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  Map<String, String> kinds() {
    var kinds = new LinkedHashMap<String, String>();
    for (var kind : Space.Kind.values()) {
      kinds.put(
          Space.code(kind),
          ForumView.kind(kind, frame) + " – " + frame.word("forum.space.help." + Space.code(kind)));
    }
    return kinds;
  }

  Map<String, String> modes() {
    return Typed.modes(frame);
  }

  Map<String, String> languages() {
    return Typed.languages();
  }
}
