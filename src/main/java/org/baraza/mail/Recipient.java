package org.baraza.mail;

/** A room that people can write to by mail. */
public interface Recipient {

  /**
   * Takes a letter if its tag is one of this room's, within a transaction that also notes that it
   * was taken: so a letter that comes twice is taken once.
   *
   * @return whether the tag is one of this room's
   */
  boolean receive(Received letter);
}
