package org.baraza.mail;

/** A room that people can write to by mail. */
public interface Recipient {

  /** Whether a tag is one of this room's; a letter is read only then. */
  boolean gave(String tag);

  /**
   * Takes a letter with a tag of this room's, within a transaction that also notes that it was
   * taken: so a letter that comes twice is taken once.
   */
  void receive(Received letter);
}
