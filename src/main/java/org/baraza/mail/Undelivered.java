package org.baraza.mail;

/** Learns that letters to an address come back for good; the room that keeps wishes does. */
public interface Undelivered {

  /**
   * A letter to this address came back: there is no such address, or it takes none.
   *
   * @param address as it was written to
   */
  void returned(String address);
}
