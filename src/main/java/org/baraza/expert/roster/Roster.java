package org.baraza.expert.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.baraza.expert.finding.Found;
import org.baraza.expert.finding.Wish;
import org.baraza.expert.profile.Field;

/**
 * A list of experts that is taken away.
 *
 * @param words what it is for besides, in the words of who takes it
 * @param found those on it, each with what is shown for this
 */
record Roster(Wish wish, Use use, String words, List<Found> found) {

  /** What a list may tell: enough to choose whom to write to, through the relay. */
  static final Set<Field> TOLD =
      Set.of(
          Field.NAME,
          Field.AFFILIATION,
          Field.LANGUAGES,
          Field.EXPERTISE,
          Field.EXPERIENCE,
          Field.AVAILABILITY);

  /** What a list is taken for. */
  enum Use {
    MISSION,
    TRAINING,
    ADVICE,
    MEETING,
    REVIEW;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Use> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }
}
