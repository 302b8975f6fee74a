package org.baraza.strategy;

import java.util.List;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A review, an instrument or a question, and what it is held against or asked by.
 *
 * @param touched the measures that it touched, if it is a review
 * @param isTold whether the reader is the one who tells which it touched
 */
record StrategyTextPage(
    Frame frame,
    StrategyText text,
    List<StrategyText> heldAgainst,
    List<StrategyText> askedBy,
    List<MeasureCard> touched,
    boolean isTold)
    implements Page {

  static StrategyTextPage of(
      Frame frame, StrategyText text, Strategy strategy, Touches touches, Reader reader) {
    return new StrategyTextPage(
        frame,
        text,
        text.instruments().stream().flatMap(id -> strategy.text(id).stream()).toList(),
        strategy.texts("question").stream()
            .filter(question -> question.instruments().contains(text.id()))
            .toList(),
        strategy.measures(text.kind().equals("review") ? touches.of(text.id()) : Set.of()),
        text.kind().equals("review") && reader.holds(Role.FACILITATOR));
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
