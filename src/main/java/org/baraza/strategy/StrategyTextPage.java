package org.baraza.strategy;

import java.util.List;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** A review, an instrument or a question, and what it is held against or asked by. */
record StrategyTextPage(
    Frame frame, StrategyText text, List<StrategyText> heldAgainst, List<StrategyText> askedBy)
    implements Page {

  static StrategyTextPage of(Frame frame, StrategyText text, Strategy strategy) {
    return new StrategyTextPage(
        frame,
        text,
        text.instruments().stream().flatMap(id -> strategy.text(id).stream()).toList(),
        strategy.texts("question").stream()
            .filter(question -> question.instruments().contains(text.id()))
            .toList());
  }

  Said title() {
    return frame.say(text.title());
  }

  /** Its title with its symbol or year, since several texts bear one title. */
  String heading() {
    var mark = text.symbol().isEmpty() ? text.dated() : text.symbol();
    return mark.isEmpty() ? title().text() : title().text() + " · " + mark;
  }

  @Override
  public Object data() {
    return text;
  }
}
