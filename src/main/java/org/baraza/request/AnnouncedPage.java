package org.baraza.request;

import java.util.Map;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** In the place of a practice that the reader may know of but not read. */
record AnnouncedPage(Frame frame, Announcement announcement) implements Page {

  String ask() {
    return frame.to("/access-requests/new?practice=" + announcement.practice());
  }

  @Override
  public int status() {
    return 403;
  }

  @Override
  public Object data() {
    return Map.of(
        "number",
        announcement.practice(),
        "readable",
        false,
        "words",
        announcement.words(),
        "ask",
        ask());
  }
}
