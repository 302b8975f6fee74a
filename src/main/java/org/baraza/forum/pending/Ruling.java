package org.baraza.forum.pending;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * That something was hidden or taken away by others than its author, and why.
 *
 * @param kind whether it is a post, a translation or a consolidated reply
 * @param key what it is, among those of its kind
 * @param post the post it is, translates, or stands above
 * @param account who had said it; null where nobody is named
 * @param by the number of the moderator or steward; 0 where reports of members hid it, and where it
 *     is not kept
 * @param hiddenBy the number of the moderator who had hidden it before it was removed, or 0
 * @param why for its author to read; may be empty where reports of members hid it
 * @param at the day
 * @param until until when its author can appeal; null while it is hidden, and where nobody could
 *     decide
 * @param appeal what its author says against it, or nothing
 * @param grounds of who decided on that, or nothing
 * @param readers the keys of those who may know of it
 */
public record Ruling(
    long number,
    String kind,
    String key,
    long post,
    @Nullable AccountId account,
    Act act,
    long by,
    long hiddenBy,
    String why,
    Instant at,
    @Nullable Instant until,
    State state,
    String appeal,
    String grounds,
    Set<String> readers) {

  /** What was done. */
  public enum Act {
    /** Nobody reads it until moderators have decided. */
    HIDDEN,
    /** Moderators took it away. */
    REMOVED,
    /** A steward took it away. */
    DELETED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of it. */
  public enum State {
    STANDS,
    APPEALED,
    UPHELD,
    LIFTED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Those whom it concerns and, where they decide, the moderators. */
  public static Set<String> readers(@Nullable AccountId account, boolean isDecided) {
    var moderators = isDecided ? Set.of(Keys.role(Role.MODERATOR)) : Set.<String>of();
    if (account == null) {
      return moderators;
    }
    return isDecided
        ? Set.of(Keys.role(Role.MODERATOR), Keys.account(account))
        : Set.of(Keys.account(account));
  }

  public boolean isHidden() {
    return act == Act.HIDDEN;
  }

  /** Whether its author may appeal now: once, and in time. */
  public boolean isOpen(Instant now) {
    return state == State.STANDS && (isHidden() || until != null && until.isAfter(now));
  }

  /** Whether it waits for another moderator, apart from the reports. */
  public boolean isWaiting() {
    return state == State.APPEALED && !isHidden();
  }

  /** Whether this account did any of it. */
  public boolean isBy(AccountId one) {
    return by == one.number() || hiddenBy == one.number();
  }

  public String kindCode() {
    return kind.toLowerCase(Locale.ROOT);
  }

  public String path() {
    return "/forum/rulings/" + number;
  }
}
