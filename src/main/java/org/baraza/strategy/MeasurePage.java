package org.baraza.strategy;

import java.util.List;
import java.util.Map;
import org.baraza.language.Said;
import org.baraza.search.Results;
import org.baraza.thesaurus.ConceptCard;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** A measure of the Strategy and the practices that serve it. */
record MeasurePage(
    Frame frame, MeasureCard measure, Pillar pillar, List<ConceptCard> concepts, Results practices)
    implements Page {

  static MeasurePage of(
      Frame frame, MeasureCard measure, Strategy strategy, Thesaurus thesaurus, Results practices) {
    return new MeasurePage(
        frame,
        measure,
        strategy.pillar(measure.pillar()).orElseThrow(),
        measure.concepts().stream().flatMap(id -> thesaurus.concept(id).stream()).toList(),
        practices);
  }

  Said text() {
    return frame.say(measure.text());
  }

  @Override
  public Object data() {
    return Map.of(
        "id", measure.id(),
        "pillar", measure.pillar(),
        "text", measure.text(),
        "concepts", measure.concepts(),
        "practices", practices.total());
  }
}
