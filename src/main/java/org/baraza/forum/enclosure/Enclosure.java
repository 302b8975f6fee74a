package org.baraza.forum.enclosure;

/**
 * A file that came with a post.
 *
 * @param title what its author says it is
 * @param suffix how the names of such files end, without the dot
 * @param type its media type
 * @param size bytes
 * @param digest SHA-256 of it, in hexadecimal
 */
public record Enclosure(
    long number, long post, String title, String suffix, String type, long size, String digest) {

  /** Its address after the language. */
  public String path() {
    return "/forum/posts/" + post + "/files/" + number;
  }

  /** The name it is taken away under: the one it had on a device may tell of people. */
  public String fileName() {
    return number + "." + suffix;
  }
}
