package org.baraza.forum.conduct;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A warning to somebody, or that they say nothing for a time.
 *
 * @param post the number of what it is for
 * @param of whether it is for a post, a translation or a consolidated reply
 * @param by the moderator; the person concerned is not told who
 * @param until when a silence ends, or null for a warning
 * @param appeal what the person concerned says against it, or nothing
 * @param decidedBy another moderator, or null
 * @param grounds what they say of the appeal, or nothing
 */
record Sanction(
    long number,
    AccountId account,
    long post,
    String of,
    String why,
    AccountId by,
    Instant at,
    @Nullable Instant until,
    State state,
    String appeal,
    @Nullable AccountId decidedBy,
    String grounds) {

  enum State {
    STANDS,
    APPEALED,
    UPHELD,
    LIFTED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Set<String> readers(AccountId account) {
    return Set.of(Keys.account(account), Keys.role(Role.MODERATOR));
  }

  String kind() {
    return until == null ? "warning" : "silence";
  }

  boolean isOf(Reader reader) {
    return account.equals(reader.self());
  }

  /** Whether the person concerned may still appeal: once. */
  boolean isAppealable(Reader reader) {
    return isOf(reader) && state == State.STANDS;
  }

  /**
   * Whether this moderator decides on the appeal: never who imposed it, and never on themselves.
   */
  boolean isDecidedBy(Reader reader) {
    return state == State.APPEALED
        && reader.holds(Role.MODERATOR)
        && !by.equals(reader.self())
        && !isOf(reader);
  }

  String path() {
    return "/forum/sanctions/" + number;
  }
}
