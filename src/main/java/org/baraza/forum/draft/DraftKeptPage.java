package org.baraza.forum.draft;

import java.util.Map;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Says that a draft is kept; to a script that keeps it while one types, by its revision.
 *
 * @param path where it is gone on with, after the language
 */
public record DraftKeptPage(Frame frame, String path, int revision) implements Page {

  @Override
  public Object data() {
    return Map.of("revision", revision);
  }
}
