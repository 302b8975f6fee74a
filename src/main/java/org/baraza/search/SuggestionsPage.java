package org.baraza.search;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** What a reader may be about to type; the options of the search box's list. */
record SuggestionsPage(Frame frame, List<String> suggestions) implements Page {

  @Override
  public Object data() {
    return suggestions;
  }
}
