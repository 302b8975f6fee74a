package org.baraza.review;

/** An act that the rules do not allow, and why. */
abstract class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private Refused(String why) {
    super(why, null, false, false);
  }

  /** The key of a sentence that says why. */
  String key() {
    return "review.refused." + getMessage();
  }

  /** Nobody judges what they submitted themselves. */
  static final class OwnSubmission extends Refused {

    private static final long serialVersionUID = 1L;

    OwnSubmission() {
      super("own");
    }
  }

  /** The step is done, or its turn has not come. */
  static final class OutOfTurn extends Refused {

    private static final long serialVersionUID = 1L;

    OutOfTurn() {
      super("turn");
    }
  }

  /** The step is for somebody else. */
  static final class NotEntitled extends Refused {

    private static final long serialVersionUID = 1L;

    NotEntitled() {
      super("entitled");
    }
  }

  /** Who took one step takes no other. */
  static final class SecondHat extends Refused {

    private static final long serialVersionUID = 1L;

    SecondHat() {
      super("hat");
    }
  }
}
