package org.baraza.forum.pending;

import java.time.Instant;
import org.baraza.access.AccountId;
import org.baraza.forum.text.Shown;

/**
 * What a post said that is hidden until moderators have decided.
 *
 * @param title the title it gave its topic, or nothing
 * @param written in Markdown
 * @param by the number of the moderator who hid it, or 0 where reports of members did
 * @param at when; the day in Chatham House mode
 * @param takeback the number of the taking back by which it was hidden, or 0
 * @param appeal what its author says against it, or nothing
 */
public record Pending(
    long post,
    String title,
    String written,
    String html,
    long by,
    Instant at,
    long takeback,
    String appeal) {

  public Shown shown() {
    return new Shown(html);
  }

  /** Nobody decides on an appeal against what they did. */
  public boolean isJudgedBy(AccountId moderator) {
    return appeal.isEmpty() || by != moderator.number();
  }

  public boolean isAppealable() {
    return appeal.isEmpty();
  }
}
