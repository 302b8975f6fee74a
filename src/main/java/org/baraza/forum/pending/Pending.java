package org.baraza.forum.pending;

import org.baraza.access.AccountId;
import org.baraza.forum.text.Shown;

/**
 * What something said that is kept aside: until moderators have decided, or while its author can
 * appeal.
 *
 * @param kind whether it is a post, a translation or a consolidated reply
 * @param key what it is, among those of its kind
 * @param title the title it gave its topic, or nothing
 * @param written in Markdown
 * @param takeback the number of the taking back by which it was hidden, or 0
 * @param ruling the number of the ruling by which it is kept aside
 * @param by the number of the moderator or steward, or 0
 * @param appeal what its author says against it, or nothing
 */
public record Pending(
    String kind,
    String key,
    long post,
    String title,
    String written,
    String html,
    long takeback,
    long ruling,
    long by,
    String appeal) {

  public Shown shown() {
    return new Shown(html);
  }

  /** Nobody decides on an appeal against what they did. */
  public boolean isJudgedBy(AccountId moderator) {
    return appeal.isEmpty() || by != moderator.number();
  }
}
