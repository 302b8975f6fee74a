package org.baraza.strategy;

import org.baraza.search.Results;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** A pillar of the Strategy, its measures, and the practices that serve it. */
record PillarPage(Frame frame, Pillar pillar, Results practices) implements Page {

  @Override
  public Object data() {
    return pillar;
  }
}
