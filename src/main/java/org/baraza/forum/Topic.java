package org.baraza.forum;

import java.time.Instant;
import java.util.List;
import org.baraza.forum.seek.Leaves;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What is talked of in a space.
 *
 * @param concepts identifiers of the thesaurus
 * @param posts the place of its last post
 * @param lastAt when that was written; the day in Chatham House mode
 * @param accepted the number of the post that answers it, or null
 * @param chatham whether what is said in it names nobody; never changes
 * @param harvested whether a reply was gathered from it, published or not
 */
record Topic(
    long number,
    long space,
    Kind kind,
    String title,
    Lang language,
    List<String> concepts,
    State state,
    int posts,
    Instant lastAt,
    @Nullable Long accepted,
    boolean chatham,
    boolean harvested) {

  /** The title of what was begun by a post that was removed. */
  static final String UNSAID = "—";

  /** How many posts a page holds. */
  static final int PAGE = Leaves.POSTS;

  enum Kind {
    DISCUSSION,
    QUESTION,
    CONSULTATION,
    CLINIC
  }

  enum State {
    OPEN,
    CLOSED
  }

  int pages() {
    return Math.max(1, page(posts));
  }

  /** The page on which the post at a place is; the first is 1. */
  static int page(int place) {
    return (place + PAGE - 1) / PAGE;
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  String path() {
    return "/forum/topics/" + number;
  }

  /** Where a post is read. */
  String path(int place) {
    return path() + (page(place) > 1 ? "?page=" + page(place) : "") + "#p-" + place;
  }
}
