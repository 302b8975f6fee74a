package org.baraza.ui;

import java.util.Map;

/** What a reader sees when there is nothing to see: why, and where to go on. */
record ErrorPage(Frame frame, int status, String why) implements Page {

  @Override
  public Object data() {
    return Map.of("status", status, "message", frame.word("ui.error." + why));
  }
}
