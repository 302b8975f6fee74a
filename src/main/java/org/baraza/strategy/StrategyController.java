package org.baraza.strategy;

import org.baraza.access.Reader;
import org.baraza.facets.Facets;
import org.baraza.search.Question;
import org.baraza.search.Search;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.ui.Kept;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens the Strategy: its matrix, each measure, and every text around them at its own address. */
@Controller
class StrategyController {

  private final Strategy strategy;
  private final Thesaurus thesaurus;
  private final Search search;
  private final Coverage coverage;
  private final Touches touches;

  StrategyController(
      Strategy strategy, Thesaurus thesaurus, Search search, Coverage coverage, Touches touches) {
    this.strategy = strategy;
    this.thesaurus = thesaurus;
    this.search = search;
    this.coverage = coverage;
    this.touches = touches;
  }

  @GetMapping("/strategy")
  @Kept
  @OpenToAll
  StrategyPage show(Frame frame, Reader reader) {
    return StrategyPage.of(frame, strategy, coverage.of(frame.lang(), reader));
  }

  @GetMapping("/strategy/measures/{id}")
  @Kept
  @OpenToAll
  MeasurePage measure(@PathVariable String id, Frame frame, Reader reader) {
    var measure = strategy.measure(id).orElseThrow(NotThere::new);
    var practices =
        search.find(Question.about(Facets.MEASURE, id, frame.lang(), reader).only("practice"));
    return MeasurePage.of(frame, measure, strategy, thesaurus, practices);
  }

  @GetMapping("/strategy/pillars/{id}")
  @Kept
  @OpenToAll
  PillarPage pillar(@PathVariable String id, Frame frame, Reader reader) {
    var pillar = strategy.pillar(id).orElseThrow(NotThere::new);
    var practices =
        search.find(Question.about(Facets.PILLAR, id, frame.lang(), reader).only("practice"));
    return new PillarPage(frame, pillar, practices);
  }

  @GetMapping({"/strategy/reviews/{id}", "/strategy/instruments/{id}", "/strategy/questions/{id}"})
  @OpenToAll
  StrategyTextPage text(@PathVariable String id, Frame frame, Reader reader) {
    var text = strategy.text(id).orElseThrow(NotThere::new);
    if (!frame.path().equals(StrategyPage.path(text))) {
      throw new NotThere();
    }
    return StrategyTextPage.of(frame, text, strategy, touches, reader);
  }
}
