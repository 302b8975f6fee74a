package org.baraza.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.review.Safeguards.Answer;
import org.baraza.review.Safeguards.Conclusion;
import org.baraza.review.Safeguards.Finding;
import org.baraza.strategy.Strategy;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/**
 * What a practice is held against: the human-rights questions of the Strategy, and what is asked of
 * each text that is to be published.
 */
@Component
class Checklist {

  /**
   * @param href the address of the question with its instruments, or nothing
   */
  record Item(String id, String words, String href, boolean isObligatory) {}

  private final Strategy strategy;

  Checklist(Strategy strategy) {
    this.strategy = strategy;
  }

  List<Item> items(Frame frame) {
    var items = new ArrayList<Item>();
    for (var id : Safeguards.OBLIGATORY) {
      items.add(new Item(id, frame.word("review.question." + id), "", true));
    }
    for (var question : strategy.texts("question")) {
      items.add(
          new Item(
              question.id(),
              frame.say(question.title()).text(),
              frame.to("/strategy/questions/" + question.id()),
              false));
    }
    return items;
  }

  /** The review that a form holds, with its flaws noted on the form. */
  Sent check(Sent sent) {
    var read = read(sent);
    if (read.isEmpty()) {
      return sent.but("conclusion", "review.flaw.conclusion");
    }
    var checked = sent;
    for (var flaw : read.get().flaws(ids()).entrySet()) {
      checked = checked.but(flaw.getKey(), flaw.getValue());
    }
    return checked;
  }

  Optional<Safeguards> read(Sent sent) {
    var findings = new HashMap<String, Finding>();
    for (var id : ids()) {
      answer(sent.text("finding." + id))
          .ifPresent(answer -> findings.put(id, new Finding(answer, sent.text("note." + id))));
    }
    return Arrays.stream(Conclusion.values())
        .filter(one -> one.code().equals(sent.text("conclusion")))
        .findFirst()
        .map(conclusion ->
            new Safeguards(Map.copyOf(findings), conclusion, sent.text("conditions")));
  }

  private static Optional<Answer> answer(String code) {
    return Arrays.stream(Answer.values()).filter(one -> one.code().equals(code)).findFirst();
  }

  private List<String> ids() {
    var ids = new ArrayList<>(Safeguards.OBLIGATORY);
    strategy.texts("question").forEach(question -> ids.add(question.id()));
    return ids;
  }
}
