package org.baraza.forum.letterbox;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.text.Saying;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/** What is said in topics, to those who write and read by mail. */
public interface Talk {

  /**
   * What a letter may tell of a post.
   *
   * @param topic the title of its topic
   * @param path where it is read, after the language
   */
  record Told(String topic, Lang language, String path) {}

  /** Why something that came by mail was not posted. */
  enum Refusal {
    /** The topic takes no answers by mail, or none of theirs. */
    CLOSED,
    /** As much as may be written in this time. */
    MANY,
    /** Moderators let them say nothing for a time. */
    SILENCED,
    /** More links than somebody new may give. */
    LINKS,
    /** More people were called than somebody new may call. */
    MENTIONS,
    /** There was nothing in it to be read. */
    EMPTY,
    /** It was longer than a post may be. */
    LONG,
    /** The address is too old. */
    LATE
  }

  /**
   * What became of something that came by mail.
   *
   * @param post its number, or 0 where it was not posted
   * @param refused why it was not, or null
   */
  record Outcome(long post, @Nullable Refusal refused) {

    public static Outcome refused(Refusal why) {
      return new Outcome(0, why);
    }
  }

  /**
   * A post, if the reader sees it and may be told of it by mail: never in Chatham House mode, nor
   * of what is marked above TLP:GREEN.
   */
  Optional<Told> told(long post, Reader reader);

  /** Posts what the reader says in a topic. */
  Outcome say(long topic, Saying said, Reader reader);
}
