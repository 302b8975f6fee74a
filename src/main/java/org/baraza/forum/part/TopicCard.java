package org.baraza.forum.part;

import org.baraza.language.Lang;

/**
 * A topic as rooms within the forum may know it, seen by one reader.
 *
 * @param space as it is in the topic
 * @param kind its code, such as {@code consultation}
 * @param posts the place of its last post
 * @param isSpoken whether it is open and the reader may write in its space
 * @param isHarvested whether a reply was gathered from it, published or not
 * @param isGathered whether the reader may gather what was said: as a steward, or as who asked
 */
public record TopicCard(
    long number,
    SpaceCard space,
    String kind,
    String title,
    Lang language,
    int posts,
    boolean isSpoken,
    boolean isHarvested,
    boolean isGathered) {

  /** Its address after the language. */
  public String path() {
    return "/forum/topics/" + number;
  }
}
