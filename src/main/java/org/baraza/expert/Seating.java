package org.baraza.expert;

/**
 * Follows where organisations sit: who shut out a country shuts out the people of an organisation
 * that came there from that moment on. The room that keeps organisations tells it.
 */
public interface Seating {

  /** Something moved: an organisation, what stands above it, or what it is called. */
  void moved();
}
