package org.baraza.handbook.form;

import org.baraza.language.Lang;

/**
 * A form of an edition in a language, and how far it is.
 *
 * @param source what it was made of, in hexadecimal: another one means that it is out of date
 * @param done how many leaflets are set, of {@code leaflets}
 * @param trouble the anchor of what could not be set, {@link #ATTEMPTS}, or nothing
 * @param size of its file, in bytes
 * @param digest the SHA-256 of its file, in hexadecimal
 */
public record Work(
    long edition,
    Lang lang,
    Form form,
    State state,
    String source,
    int done,
    int leaflets,
    String trouble,
    long size,
    String digest) {

  /** The trouble of what was begun again and again, and never ended. */
  public static final String ATTEMPTS = "attempts";

  /** How far it is. */
  public enum State {
    WAITING,
    MAKING,
    MADE,
    CANCELLED,
    FAILED
  }

  public boolean isMade() {
    return state == State.MADE;
  }

  public boolean isStopped() {
    return state == State.CANCELLED || state == State.FAILED;
  }

  public boolean isUnderWay() {
    return state == State.WAITING || state == State.MAKING;
  }
}
