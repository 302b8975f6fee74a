package org.baraza.forum.part;

import java.util.Collection;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;

/** How rooms within the forum come to one post, through a reader, and to what the house may do. */
public interface PostDoor {

  /**
   * A post that says something, seen by one reader.
   *
   * @param topic where it stands
   * @param opening the number of the first post there
   * @param author who wrote it, or null in Chatham House mode
   * @param isOwn whether the reader wrote it
   * @param isSpoken whether the reader may post there now
   * @param written in Markdown
   */
  record Seen(
      long number,
      TopicCard topic,
      int place,
      @Nullable AccountId author,
      boolean isOwn,
      boolean isSpoken,
      String written) {

    /** Its permanent address after the language. */
    public String path() {
      return "/forum/posts/" + number;
    }
  }

  /**
   * @throws org.baraza.ui.NotThere if the reader does not see it, or it says nothing
   */
  Seen post(long number, Reader reader);

  /** Why the reader may not write now, in words, or nothing. */
  String refusal(Frame frame, Reader reader);

  /** Whether somebody has earned trust by what they wrote under their name. */
  boolean isTrusted(AccountId account);

  /** Those of some posts of Chatham House mode that this account wrote; for oneself alone. */
  Set<Long> worn(Collection<Long> posts, AccountId self);

  /** The post that opened a topic the reader sees. */
  long opening(TopicCard topic, Reader reader);
}
