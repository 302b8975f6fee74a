package org.baraza.review;

/** A dossier that cannot be taken for validation now; the message is the key of a sentence. */
public class NotSubmittable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param key the key of the sentence that says why
   */
  public NotSubmittable(String key) {
    super(key);
  }

  public String key() {
    return String.valueOf(getMessage());
  }
}
