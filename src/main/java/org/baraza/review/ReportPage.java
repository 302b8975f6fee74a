package org.baraza.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.language.Said;
import org.baraza.review.Report.Decision;
import org.baraza.review.Report.Outcome;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A report and what came of it.
 *
 * @param maker who made it, or null where this reader is not to know
 * @param act what the reader may do now: {@code decision}, {@code appeal}, {@code verdict} or
 *     nothing
 */
record ReportPage(
    Frame frame,
    Report report,
    Said title,
    boolean isOpenPractice,
    @Nullable String maker,
    String act,
    Entered entered)
    implements Page {

  String heading() {
    return frame.word("review.kind." + report.kind().code());
  }

  String reason() {
    return frame.word("review.reason." + report.reason());
  }

  String made() {
    return Names.day(report.at(), frame);
  }

  String stands() {
    return frame.word(
        "review.report.state." + report.state().name().toLowerCase(java.util.Locale.ROOT));
  }

  String told(Decision decision) {
    return frame.word(
        "review.report.decided",
        frame.word("review.outcome." + decision.outcome().code()),
        Names.day(decision.at(), frame));
  }

  Map<String, String> outcomes() {
    var outcomes = new LinkedHashMap<String, String>();
    for (var outcome : Outcome.values()) {
      if (isPossible(outcome)) {
        outcomes.put(
            outcome.code(),
            act.equals("verdict")
                ? frame.word("review.verdict." + outcome.code())
                : frame.word("review.outcome." + outcome.code()));
      }
    }
    return outcomes;
  }

  private boolean isPossible(Outcome outcome) {
    return outcome != Outcome.PASSED_ON
        || !act.equals("verdict") && report.kind() != Report.Kind.WITHDRAWAL;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
