package org.baraza.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The form in which the facilitator tells which measures a review of the Strategy touched. */
record TouchPage(Frame frame, StrategyText review, List<Pillar> pillars, Entered entered)
    implements Page {

  /** The measures of a pillar, as they are offered. */
  Map<String, String> measures(Pillar pillar) {
    var all = new LinkedHashMap<String, String>();
    pillar
        .measures()
        .forEach(one -> all.put(one.id(), one.id() + " — " + frame.say(one.text()).text()));
    return all;
  }

  String action() {
    return frame.to(StrategyPage.path(review) + "/measures");
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  @Override
  public Object data() {
    return entered.chosen("measure");
  }
}
