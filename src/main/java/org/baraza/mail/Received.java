package org.baraza.mail;

/**
 * A letter that somebody wrote to the platform.
 *
 * @param tag what follows the plus of the address it was written to
 * @param from the address it says it is from; anybody can say so
 * @param text as it was typed and what it quotes, plain; nothing where it has no plain text
 * @param enclosures how many files came with it
 * @param tooLarge whether it was larger than a letter may be, so that nothing of it was read
 */
public record Received(String tag, String from, String text, int enclosures, boolean tooLarge) {}
