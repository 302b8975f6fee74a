package org.baraza.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baraza.dossier.Prerequisite.Check;
import org.baraza.dossier.Prerequisite.Cost;
import org.baraza.dossier.Prerequisite.Kind;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.readiness.Readiness.Fact;
import org.baraza.readiness.Readiness.State;
import org.baraza.readiness.Requirement.Origin;
import org.junit.jupiter.api.Test;

/** The reader's answer decides, then a fact; what nobody knows stays unknown. */
class ReadinessTests {

  private static final Check LITERACY = new Check("", "literacy_pct", 60.0, null);
  private static final Requirement LAW = requirement("law", Kind.LEGAL, Check.NONE);
  private static final Requirement READERS = requirement("readers", Kind.SKILLS, LITERACY);

  private static Requirement requirement(String key, Kind kind, Check check) {
    return new Requirement(
        key, kind, new Said("A text", Lang.EN), Origin.STATED, Cost.UNTOLD, check);
  }

  private static List<State> states(Map<String, Answer> answers, boolean holds) {
    return Readiness.of(
            List.of(LAW, READERS),
            answers,
            check -> check == LITERACY ? List.of(new Fact(holds, "A fact")) : List.of())
        .items()
        .stream()
        .map(Readiness.Item::state)
        .toList();
  }

  @Test
  void withoutAnAnswerAFactDecidesAndWithoutAFactNothingDoes() {
    assertThat(states(Map.of(), true)).containsExactly(State.UNKNOWN, State.MET);
    assertThat(states(Map.of(), false)).containsExactly(State.UNKNOWN, State.UNMET);
  }

  @Test
  void anAnswerDecidesAgainstTheFact() {
    assertThat(states(Map.of("readers", Answer.NO, "law", Answer.YES), true))
        .containsExactly(State.MET, State.UNMET);
    assertThat(states(Map.of("readers", Answer.YES), false))
        .containsExactly(State.UNKNOWN, State.MET);
  }

  @Test
  void onlyWhatIsUnmetIsAGap() {
    var readiness =
        Readiness.of(
            List.of(READERS, LAW), Map.of("readers", Answer.NO, "law", Answer.NO), _ -> List.of());

    assertThat(readiness.gaps()).containsExactly(Kind.LEGAL, Kind.SKILLS);
    assertThat(readiness.count(State.UNMET)).isEqualTo(2);
    assertThat(readiness.count(State.UNKNOWN)).isZero();
  }

  @Test
  void whatAnAddressCannotMeanIsNoAnswer() {
    assertThat(List.of(Answer.of("yes"), Answer.of("no"), Answer.of("YES"), Answer.of("")))
        .containsExactly(Answer.YES, Answer.NO, Answer.UNKNOWN, Answer.UNKNOWN);
  }
}
