package org.baraza.forum.speaker;

import java.time.ZoneOffset;
import org.baraza.access.Reader;
import org.baraza.forum.speaker.SpeakerDesk.Heard;
import org.baraza.forum.speaker.Speakers.Saying;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Somebody who can be followed, and where they spoke. */
record SpeakerPage(Frame frame, Heard heard, Reader reader) implements Page {

  boolean isOwn() {
    return reader.self().equals(heard.person().id());
  }

  String day(Saying one) {
    return frame.date(one.at().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
