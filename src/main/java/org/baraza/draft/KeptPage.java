package org.baraza.draft;

import java.util.List;
import java.util.Map;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What somebody typed whose session had ended: all of it travels in this page until they have
 * signed in again, and nothing of it is kept on the server. It says nothing of whether there is
 * such a draft.
 */
record KeptPage(Frame frame, Map<String, List<String>> sent) implements Page {

  @Override
  public int status() {
    return 403;
  }

  @Override
  public Object data() {
    return Map.of("out", true);
  }
}
