package org.baraza.forum.part;

import java.time.LocalDate;
import org.baraza.access.AccountId;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A post as rooms within the forum may know it.
 *
 * @param author who wrote it, or null in Chatham House mode
 * @param speaker who speaks, in words for the reader
 * @param on the day it was written, by UTC
 * @param day the same in words for the reader
 * @param written in Markdown; nothing once it is gone
 * @param isPending whether it is hidden until moderators have decided
 */
public record PostCard(
    long number,
    int place,
    @Nullable AccountId author,
    String speaker,
    LocalDate on,
    String day,
    Lang language,
    String written,
    boolean isPending) {

  public boolean isGone() {
    return written.isEmpty();
  }

  /** Its permanent address after the language. */
  public String path() {
    return "/forum/posts/" + number;
  }
}
