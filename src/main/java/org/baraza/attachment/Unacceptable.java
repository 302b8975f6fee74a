package org.baraza.attachment;

/** A file that is not taken in, and why. */
public class Unacceptable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  Unacceptable(Reason reason) {
    super(reason.code());
    this.reason = reason;
  }

  Unacceptable(Reason reason, Throwable cause) {
    super(reason.code(), cause);
    this.reason = reason;
  }

  /** The key of the sentence that says why; it may name the largest size. */
  public String key() {
    return reason.key();
  }

  /** The reason by its code, to be told later. */
  public String code() {
    return reason.code();
  }

  Reason reason() {
    return reason;
  }

  /** Why a file is not taken in. */
  enum Reason {
    EMPTY,
    LARGE,
    MANY,
    KIND,
    BROKEN,
    LOCKED,
    ACTIVE,
    EXPANDING,
    UNCLEAN,
    INFECTED,
    UNSCANNED;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The key of the sentence that says it. */
    String key() {
      return "attachment.refused." + code();
    }
  }
}
