package org.baraza.review;

/** A dossier that cannot be taken for validation now. */
public class NotSubmittable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  NotSubmittable(String key) {
    super(key);
    this.key = key;
  }

  /** The key of a sentence that says why. */
  public String key() {
    return key;
  }
}
