package org.baraza.strategy;

import java.util.List;
import java.util.Map;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets the facilitator tell which measures a review of the Strategy touched. */
@Controller
class TouchController {

  private static final String TOUCHED = "/strategy/reviews/{id}/measures";

  private final Strategy strategy;
  private final Touches touches;

  TouchController(Strategy strategy, Touches touches) {
    this.strategy = strategy;
    this.touches = touches;
  }

  @GetMapping(TOUCHED)
  @ForRole(Role.FACILITATOR)
  TouchPage ask(@PathVariable String id, Frame frame) {
    var present = Map.of("measure", List.copyOf(touches.of(review(id).id())));
    return new TouchPage(frame, review(id), strategy.pillars(), new Entered(present, Map.of()));
  }

  @PostMapping(path = TOUCHED, consumes = "application/x-www-form-urlencoded")
  @ForRole(Role.FACILITATOR)
  Answer tell(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var measures = sent.getOrDefault("measure", List.of());
    if (measures.stream().anyMatch(one -> strategy.measure(one).isEmpty())) {
      var entered = Entered.of(sent).but("", frame.word("strategy.touched.mend"));
      return new TouchPage(frame, review(id), strategy.pillars(), entered);
    }
    touches.tell(review(id).id(), measures, reader);
    return new SeeOther(frame.to(StrategyPage.path(review(id))));
  }

  private StrategyText review(String id) {
    return strategy
        .text(id)
        .filter(text -> text.kind().equals("review"))
        .orElseThrow(NotThere::new);
  }
}
