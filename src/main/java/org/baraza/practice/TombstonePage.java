package org.baraza.practice;

import java.time.ZoneOffset;
import java.util.Map;
import org.baraza.practice.PracticeTables.Tombstone;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** In the place of a withdrawn practice: its number, when it was withdrawn, and why. */
record TombstonePage(Frame frame, Tombstone tombstone) implements Page {

  PracticeId id() {
    return new PracticeId(tombstone.number());
  }

  String day() {
    return frame.date(tombstone.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  @Override
  public int status() {
    return 410;
  }

  @Override
  public Object data() {
    return Map.of(
        "number", tombstone.number(), "withdrawnAt", tombstone.at(), "why", tombstone.why());
  }
}
