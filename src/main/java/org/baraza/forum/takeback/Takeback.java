package org.baraza.forum.takeback;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;

/**
 * That moderators took back what an account did since a moment.
 *
 * @param account whose it is, or 0 when they have left
 * @param report the report by which they came to it
 * @param by the moderator; the owner of the account is not told who
 * @param counts how much was taken back, by {@link What}
 */
record Takeback(
    long number,
    AccountId account,
    long report,
    Instant since,
    String why,
    AccountId by,
    Instant at,
    Map<What, Integer> counts) {

  /** Those who read it when its owner has left. */
  static final String MODERATORS = Keys.role(Role.MODERATOR);

  /** What is taken back. */
  enum What {
    /** Posts are hidden until they are shown again or removed. */
    POSTS,
    /** Posts say again what they said before. */
    EDITS,
    /** Marks of what was useful. */
    MARKS,
    /** Votes in the open. */
    VOTES,
    TRANSLATIONS,
    /** Consolidated replies leave the top of their topic. */
    REPLIES,
    /** Reports that nobody has decided on. */
    REPORTS,
    /** Files that were added to older posts; those of posts that are hidden wait with them. */
    FILES,
    /** That members may follow what the account says. */
    FOLLOWING;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static Set<String> readers(AccountId account) {
    return Set.of(Keys.account(account), MODERATORS);
  }

  boolean isOf(Reader reader) {
    return account.equals(reader.self());
  }

  /** Whether this reader shows posts again, or removes them: a moderator, never their own. */
  boolean isDecidedBy(Reader reader) {
    return reader.holds(Role.MODERATOR) && !isOf(reader);
  }

  String path() {
    return "/forum/takebacks/" + number;
  }
}
