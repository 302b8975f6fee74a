package org.baraza.forum.docket;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody put before the moderators.
 *
 * @param key what it is, among those of its kind
 * @param post the post it is, translates, or stands above
 * @param author who said it, or null in Chatham House mode
 * @param by the number of the account that reported it, or 0 where that is not kept
 * @param shown what it said at that time, in Markdown: all that a moderator sees of a space they
 *     are not in
 * @param others what others say who reported it after that
 * @param held how it is hidden, or null
 * @param isSanctioned whether something was imposed on the author for it
 */
record PostReport(
    long number,
    Exhibit.Kind kind,
    String key,
    long post,
    @Nullable AccountId author,
    long by,
    String why,
    String shown,
    State state,
    Instant at,
    List<Other> others,
    @Nullable Held held,
    boolean isSanctioned) {

  enum State {
    OPEN,
    REMOVED,
    KEPT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Other(long by, String why) {}

  /**
   * @param by the number of the moderator who hid it, or 0
   * @param appeal what the author says against it, or nothing
   */
  record Held(long by, String appeal) {}

  boolean isOpen() {
    return state == State.OPEN;
  }

  boolean isHeld() {
    return held != null;
  }

  /** Whether an account reported it, as far as that is kept. */
  boolean isBy(AccountId account) {
    return by == account.number() || others.stream().anyMatch(one -> one.by() == account.number());
  }

  /** Nobody judges what they said or reported themselves, nor an appeal against what they did. */
  boolean isJudgedBy(Reader moderator) {
    var self = moderator.self();
    return !isBy(self)
        && !self.equals(author)
        && (held == null || held.appeal().isEmpty() || held.by() != self.number());
  }

  String kindCode() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  Matter matter() {
    return new Matter(kind, key, post, author, shown);
  }

  String path() {
    return "/forum/reports/" + number;
  }

  /** What the journal calls it. */
  String subject() {
    return kindCode() + "/" + key;
  }
}
