package org.baraza.forum.docket;

import org.baraza.access.AccountId;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be reported, as one reader sees it.
 *
 * @param key what it is, among those of its kind
 * @param post the post it is, translates, or stands above
 * @param title the title of its topic
 * @param path where it is read, after the language
 * @param author who said it; null where that is not kept
 * @param isChatham whether nobody is named there, whoever reports included
 * @param isOwn whether the reader said it, as far as that is kept
 * @param shown what the moderators get to read, in Markdown
 */
public record Exhibit(
    Kind kind,
    String key,
    long post,
    String title,
    Lang language,
    String path,
    @Nullable AccountId author,
    boolean isChatham,
    boolean isOwn,
    String shown) {

  /** What kind of thing it is. */
  public enum Kind {
    POST,
    /** What a post says in another language. */
    RENDERING,
    /** A consolidated reply. */
    HARVEST
  }
}
