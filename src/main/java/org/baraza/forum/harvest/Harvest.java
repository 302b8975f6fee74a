package org.baraza.forum.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.baraza.access.AccountId;
import org.baraza.forum.text.Wording;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * One reply made of what many said in a topic.
 *
 * @param by who gathered it last, or null in Chatham House mode
 * @param written in Markdown; nothing yet where only posts were chosen
 * @param posts the numbers of the posts it was made of
 * @param at when it was gathered; the day in Chatham House mode
 */
record Harvest(
    long topic,
    @Nullable AccountId by,
    Lang language,
    String written,
    String html,
    State state,
    Instant at,
    List<Long> posts) {

  enum State {
    /** Known to those who gather. */
    DRAFT,
    /** At the top of its topic, for all who see that. */
    PUBLISHED
  }

  /** What tells it from what somebody else may make of it meanwhile. */
  String code() {
    return Wording.code(posts + language.code() + state + written);
  }

  boolean isPublished() {
    return state == State.PUBLISHED;
  }

  /**
   * Whether somebody who spoke wishes to be named.
   *
   * @param name how; nothing unless they ever said so
   */
  record Credit(AccountId account, Wish wish, String name) {

    enum Wish {
      ASKED,
      NAMED,
      UNNAMED;

      String code() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    boolean isAsked() {
      return wish == Wish.ASKED;
    }

    boolean isNamed() {
      return wish == Wish.NAMED;
    }
  }
}
