package org.baraza.forum;

import java.time.Instant;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.text.Saying;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in a topic.
 *
 * @param place counted in the topic from 1, without gaps
 * @param author who wrote it, or null in Chatham House mode
 * @param voice who speaks, by the topic's count, in Chatham House mode; otherwise 0
 * @param written as it was typed, in Markdown; nothing once it is gone
 * @param html as it was rendered
 * @param aside whether what it said is kept aside, and can still be given back
 * @param useful how many found it useful
 * @param laden whether translations or files hang on it
 */
record Post(
    long number,
    long topic,
    long space,
    int place,
    @Nullable AccountId author,
    int voice,
    Lang language,
    String written,
    String html,
    Instant postedAt,
    @Nullable Instant editedAt,
    @Nullable Gone gone,
    boolean aside,
    int useful,
    boolean laden) {

  /** Who took it away. */
  enum Gone {
    AUTHOR,
    STEWARD,
    MODERATOR,
    /** Nobody yet: it is hidden until moderators have decided. */
    PENDING
  }

  /**
   * What it said before.
   *
   * @param at since when it said so
   */
  record Edition(int number, Lang language, String written, Instant at) {}

  /**
   * Whether the reader wrote it.
   *
   * @param own the reader's voice in the topic, or 0
   */
  boolean isBy(Reader reader, int own) {
    return author == null
        ? voice == own && own > 0
        : reader.account().filter(author::equals).isPresent();
  }

  /** Whether it says just this. */
  boolean says(Saying said) {
    return written.equals(said.written()) && language == said.language();
  }

  boolean isPending() {
    return gone == Gone.PENDING;
  }

  String path() {
    return "/forum/posts/" + number;
  }
}
