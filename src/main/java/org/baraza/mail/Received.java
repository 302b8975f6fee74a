package org.baraza.mail;

import java.util.List;

/**
 * A letter that somebody wrote to the platform.
 *
 * @param tag what follows the plus of the address it was written to
 * @param from the address it says it is from; anybody can say so
 * @param text as it was typed and what it quotes, plain; of a letter in HTML alone, what is read
 * @param enclosures the files that came with it, without what programs add to each letter
 * @param tooLarge whether it was larger than a letter may be, so that nothing of it was read
 */
public record Received(
    String tag, String from, String text, List<Enclosed> enclosures, boolean tooLarge) {

  /**
   * A file that came with a letter.
   *
   * @param name as the letter says; anybody can say so
   */
  public record Enclosed(String name, byte[] content) {}
}
