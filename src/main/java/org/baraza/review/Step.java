package org.baraza.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.dossier.Revision.Change;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a submission. Steps are only ever added.
 *
 * @param by the account that did it
 * @param country the country it was done for, or nothing
 * @param grounds why, in the words of who did it, or nothing
 * @param comments what was said on single sections, by their name
 */
record Step(
    Deed deed,
    long by,
    Instant at,
    String country,
    String grounds,
    Map<String, String> comments,
    Details details) {

  /** All that can be done to a submission. */
  enum Deed {
    SUBMITTED,
    RESUBMITTED,
    VALIDATED,
    REVIEWED,
    EDITED,
    PUBLISHED,
    CHANGES_ASKED,
    DECLINED,
    WITHDRAWN,
    REASSIGNED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it begins a new round: all that was judged before is to be judged again. */
    boolean isSubmission() {
      return this == SUBMITTED || this == RESUBMITTED;
    }
  }

  /**
   * What a step brought with it.
   *
   * @param safeguards the review of safeguards, or null
   * @param changes what an editor changed
   * @param assignee whom it was assigned to, or 0
   * @param overdue from whom it was passed on because they were overdue, or null
   */
  record Details(
      @Nullable Safeguards safeguards,
      List<Change> changes,
      long assignee,
      @Nullable Long overdue) {

    static final Details NONE = new Details(null, List.of(), 0, null);

    static Details of(Safeguards safeguards) {
      return new Details(safeguards, List.of(), 0, null);
    }

    static Details of(List<Change> changes) {
      return new Details(null, changes, 0, null);
    }

    static Details assigned(long assignee) {
      return new Details(null, List.of(), assignee, null);
    }

    static Details passed(long from, long to) {
      return new Details(null, List.of(), to, from);
    }
  }

  Step {
    comments = Map.copyOf(comments);
  }
}
