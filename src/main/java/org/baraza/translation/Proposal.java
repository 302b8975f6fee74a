package org.baraza.translation;

import java.time.Instant;
import java.util.Set;
import org.baraza.dossier.Passage;
import org.baraza.dossier.Rendering;
import org.baraza.language.Lang;

/**
 * A passage in another language as a member wrote it, and what became of it.
 *
 * @param version counts its changes, so that two translators cannot overwrite each other unseen
 * @param from the language of the source
 * @param source the source passage it was made from
 * @param edition the edition of the practice that the source passage was read in
 * @param by the account that wrote it last
 * @param named whether that account may be credited by name
 * @param grounds why it was handed back, or nothing
 */
record Proposal(
    long practice,
    Lang lang,
    Passage passage,
    int version,
    String text,
    Lang from,
    String source,
    int edition,
    long by,
    boolean named,
    Instant at,
    State state,
    String grounds) {

  /** What became of it. */
  enum State {
    WAITING,
    ACCEPTED,
    DECLINED
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  /** Whether it is still being worked on. */
  boolean isOpen() {
    return state != State.ACCEPTED;
  }

  boolean isOf(String present) {
    return source.equals(present);
  }

  /** The passage as it is published once it was accepted. */
  Rendering rendering() {
    return new Rendering(
        passage, lang, text, Rendering.Kind.HUMAN, from, source, edition, at, by, named, Set.of());
  }
}
