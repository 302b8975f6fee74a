package org.baraza.access.passkey;

import org.jspecify.annotations.Nullable;

/** What a device answered is not what it was asked, or not by a key that is known. */
class PasskeyRefused extends Exception {

  private static final long serialVersionUID = 1L;

  PasskeyRefused(String why) {
    this(why, null);
  }

  PasskeyRefused(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
