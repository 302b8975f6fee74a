package org.baraza.expert.trace;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.expert.profile.Field;
import org.jspecify.annotations.Nullable;

/**
 * That somebody saw, was told or took something of an expert that not everyone sees.
 *
 * @param number drawn by lot: it tells nothing of how many others there are
 * @param by 0 where the account was forgotten since
 * @param held the roles they used
 * @param contestedAt when the expert contested it, or null
 */
public record Trace(
    long number,
    long expert,
    Instant at,
    Kind kind,
    AccountId by,
    List<Mandate> held,
    List<Field> fields,
    String purpose,
    @Nullable Instant contestedAt,
    String contest,
    @Nullable Instant answeredAt,
    String answer) {

  /** What was done. */
  public enum Kind {
    VIEWED,
    LISTED,
    VETTED,
    CONTACTED,
    EXPORTED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isContested() {
    return contestedAt != null;
  }

  public boolean isAnswered() {
    return answeredAt != null;
  }
}
