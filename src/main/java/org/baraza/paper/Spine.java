package org.baraza.paper;

import java.time.Instant;
import java.util.List;

/**
 * What holds a book together.
 *
 * @param front how many pages stand before page 1; they have Roman numbers
 * @param bookmarks what leads to its parts, in order
 * @param dated the date of the file, which takes none from the clock
 * @param number the number of the file
 */
public record Spine(int front, List<Bookmark> bookmarks, Instant dated, long number) {

  /**
   * A line of the outline.
   *
   * @param anchor where it leads
   */
  public record Bookmark(String title, String anchor, List<Bookmark> within) {}
}
