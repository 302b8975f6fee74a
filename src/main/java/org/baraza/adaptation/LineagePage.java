package org.baraza.adaptation;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** How all practices came from each other, as far as the reader may see. */
record LineagePage(Frame frame, Lineage lineage, LineageView view) implements Page {

  private long count(boolean recorded) {
    return lineage.steps().stream().filter(step -> (step.to() != 0) == recorded).count();
  }

  String counted() {
    return frame.word("adaptation.whole.counted", count(true), count(false));
  }

  @Override
  public Object data() {
    return lineage.steps().stream().map(this::step).toList();
  }

  private Object step(Lineage.Step step) {
    return new Data(
        frame.to("/adaptations/" + step.number()),
        step.number(),
        step.from(),
        step.to(),
        step.relation().code(),
        step.status().code(),
        step.countries(),
        step.started(),
        step.ended());
  }

  /** A step as data. */
  record Data(
      String href,
      long number,
      long from,
      long to,
      String relation,
      String status,
      List<String> countries,
      int started,
      int ended) {}
}
