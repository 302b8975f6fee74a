package org.baraza.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.baraza.language.Lang;
import org.baraza.language.Said;

/**
 * What an exchange is to be.
 *
 * @param summary what is exchanged, and to what end
 * @param language the one it is written in
 * @param begins its first day, as far as it is known
 * @param ends its last day, the first one at the earliest
 * @param languages codes of the languages it is held in
 * @param bodies the institutions that carry it out, in the words of who wrote them, or nothing
 * @param practices numbers of practices it draws on
 */
record Plan(
    String title,
    String summary,
    Lang language,
    Kind kind,
    LocalDate begins,
    LocalDate ends,
    List<String> languages,
    String bodies,
    List<Long> practices) {

  /** What is exchanged. */
  enum Kind {
    /** A training course. */
    COURSE,
    /** Experts are sent. */
    EXPERTISE,
    STUDY_VISIT,
    /** Laws and rules are drafted together. */
    DRAFTING,
    PEER_REVIEW,
    TRANSLATION,
    FUNDING,
    EQUIPMENT,
    /** Something else in kind. */
    IN_KIND;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Plan {
    languages = List.copyOf(languages);
    practices = List.copyOf(practices);
  }

  Said said() {
    return new Said(title, language);
  }
}
