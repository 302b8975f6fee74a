package org.baraza.forum.docket;

import org.baraza.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is hidden, taken away or given back.
 *
 * @param key what it is, among those of its kind
 * @param post the post it is, translates, or stands above
 * @param author who said it; null where that is not kept
 * @param shown what it said when it was reported: what others put in its place stays; nothing for a
 *     post
 */
public record Matter(
    Exhibit.Kind kind, String key, long post, @Nullable AccountId author, String shown) {

  public static Matter post(long number, @Nullable AccountId author) {
    return new Matter(Exhibit.Kind.POST, String.valueOf(number), number, author, "");
  }
}
