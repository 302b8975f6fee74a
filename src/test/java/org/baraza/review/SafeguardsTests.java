package org.baraza.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baraza.review.Safeguards.Answer;
import org.baraza.review.Safeguards.Conclusion;
import org.baraza.review.Safeguards.Finding;
import org.junit.jupiter.api.Test;

/** What a review of safeguards must answer, and what it may conclude from that. */
class SafeguardsTests {

  private static final List<String> ITEMS =
      List.of(Safeguards.OPERATIONAL, Safeguards.EXPOSED, "legality");

  @Test
  void everyQuestionIsAnswered() {
    var review = new Safeguards(Map.of(), Conclusion.UNFAVOURABLE, "");

    assertThat(review.flaws(ITEMS))
        .containsOnlyKeys(
            "finding.operational-detail", "finding.exposed-people", "finding.legality");
  }

  @Test
  void operationalDetailAndExposedPeopleAreNeverBesideThePoint() {
    assertThat(review(Safeguards.EXPOSED, Answer.NOT_APPLICABLE, Conclusion.FAVOURABLE, ""))
        .containsOnlyKeys("finding.exposed-people");
    assertThat(review("legality", Answer.NOT_APPLICABLE, Conclusion.FAVOURABLE, "")).isEmpty();
  }

  @Test
  void whatIsNotMetIsSaidInANote() {
    assertThat(flaws("legality", new Finding(Answer.NOT_MET, " "), Conclusion.UNFAVOURABLE, ""))
        .containsOnlyKeys("note.legality");
  }

  @Test
  void aTextThatPutsPeopleAtRiskIsNeverFavourable() {
    assertThat(review(Safeguards.EXPOSED, Answer.NOT_MET, Conclusion.CONDITIONAL, "Anonymiser"))
        .containsOnlyKeys("conclusion");
    assertThat(review(Safeguards.EXPOSED, Answer.NOT_MET, Conclusion.UNFAVOURABLE, "")).isEmpty();
  }

  @Test
  void whatIsNotMetAsksForConditionsAndTheseAreSaid() {
    assertThat(review("legality", Answer.NOT_MET, Conclusion.FAVOURABLE, ""))
        .containsOnlyKeys("conclusion");
    assertThat(review("legality", Answer.NOT_MET, Conclusion.CONDITIONAL, ""))
        .containsOnlyKeys("conditions");
    assertThat(review("legality", Answer.NOT_MET, Conclusion.CONDITIONAL, "Une loi")).isEmpty();
  }

  private static Map<String, String> review(
      String item, Answer answer, Conclusion conclusion, String conditions) {
    return flaws(item, new Finding(answer, "Une remarque"), conclusion, conditions);
  }

  private static Map<String, String> flaws(
      String item, Finding finding, Conclusion conclusion, String conditions) {
    var findings = new HashMap<String, Finding>();
    ITEMS.forEach(each -> findings.put(each, new Finding(Answer.MET, "")));
    findings.put(item, finding);
    return new Safeguards(findings, conclusion, conditions).flaws(ITEMS);
  }
}
