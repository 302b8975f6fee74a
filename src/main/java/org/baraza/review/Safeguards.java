package org.baraza.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The human-rights review of a practice: a finding for each item of the checklist, and what
 * follows.
 *
 * @param findings by the id of the question
 * @param conditions what has to be done for it to be acceptable, or nothing
 */
record Safeguards(Map<String, Finding> findings, Conclusion conclusion, String conditions) {

  /** Whether the text is free of details that would help those who plan or evade. */
  static final String OPERATIONAL = "operational-detail";

  /** Whether nobody is put in danger by being named or recognisable. */
  static final String EXPOSED = "exposed-people";

  /** Asked of every practice, whatever the checklist: there is no "not applicable". */
  static final List<String> OBLIGATORY = List.of(OPERATIONAL, EXPOSED);

  record Finding(Answer answer, String note) {}

  enum Answer {
    MET,
    NOT_MET,
    NOT_APPLICABLE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Conclusion {
    FAVOURABLE,
    CONDITIONAL,
    UNFAVOURABLE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Safeguards {
    findings = Map.copyOf(findings);
  }

  @JsonIgnore
  boolean isFavourable() {
    return conclusion != Conclusion.UNFAVOURABLE;
  }

  /** What is missing or contradicts itself: the key of a sentence by the name of the field. */
  Map<String, String> flaws(List<String> items) {
    var flaws = new LinkedHashMap<String, String>();
    for (var item : items) {
      flaw(item, findings.get(item), flaws);
    }
    if (isFavourable() && OBLIGATORY.stream().anyMatch(this::isNotMet)) {
      flaws.put("conclusion", "review.flaw.danger");
    } else if (conclusion == Conclusion.FAVOURABLE && items.stream().anyMatch(this::isNotMet)) {
      flaws.put("conclusion", "review.flaw.unmet");
    }
    if (conclusion == Conclusion.CONDITIONAL && conditions.isBlank()) {
      flaws.put("conditions", "review.flaw.conditions");
    }
    return flaws;
  }

  private static void flaw(
      String item, @org.jspecify.annotations.Nullable Finding finding, Map<String, String> flaws) {
    if (finding == null || finding.answer() == Answer.NOT_APPLICABLE && OBLIGATORY.contains(item)) {
      flaws.put("finding." + item, "review.flaw.finding");
    } else if (finding.answer() == Answer.NOT_MET && finding.note().isBlank()) {
      flaws.put("note." + item, "review.flaw.note");
    }
  }

  private boolean isNotMet(String item) {
    var finding = findings.get(item);
    return finding != null && finding.answer() == Answer.NOT_MET;
  }
}
