package org.baraza.readiness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.baraza.dossier.Prerequisite.Check;
import org.baraza.dossier.Prerequisite.Kind;

/** A practice's requirements against one country. What nobody knows stays unknown. */
record Readiness(List<Item> items) {

  /** How one requirement stands. */
  enum State {
    MET,
    UNMET,
    UNKNOWN;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a shipped fact says of a requirement.
   *
   * @param sentence the fact with its date and source, in the reader's language
   */
  record Fact(boolean holds, String sentence) {}

  /**
   * One requirement as it stands.
   *
   * @param fact what the shipped facts say, or nothing
   */
  record Item(Requirement requirement, Answer answer, List<Fact> fact, State state) {}

  /**
   * The reader's answer decides; where there is none, a shipped fact does.
   *
   * @param facts gives what is known of a check, or nothing
   */
  static Readiness of(
      List<Requirement> requirements,
      Map<String, Answer> answers,
      Function<Check, List<Fact>> facts) {
    return new Readiness(
        requirements.stream()
            .map(one -> {
              var answer = answers.getOrDefault(one.key(), Answer.UNKNOWN);
              var fact = facts.apply(one.check());
              return new Item(one, answer, fact, state(answer, fact));
            })
            .toList());
  }

  private static State state(Answer answer, List<Fact> fact) {
    return switch (answer) {
      case YES -> State.MET;
      case NO -> State.UNMET;
      case UNKNOWN ->
          fact.isEmpty() ? State.UNKNOWN : fact.getFirst().holds() ? State.MET : State.UNMET;
    };
  }

  long count(State state) {
    return items.stream().filter(item -> item.state() == state).count();
  }

  /** The kinds of requirement of which something is unmet, in their order. */
  List<Kind> gaps() {
    return items.stream()
        .filter(item -> item.state() == State.UNMET)
        .map(item -> item.requirement().kind())
        .distinct()
        .sorted()
        .toList();
  }
}
