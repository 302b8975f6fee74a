package org.baraza.translation;

/** A decision that cannot be taken; the key says why. */
class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;

  Refused(String key) {
    super(key);
    this.key = key;
  }

  String key() {
    return key;
  }
}
