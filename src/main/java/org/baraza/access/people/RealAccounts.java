package org.baraza.access.people;

/** The demo profile was switched on over a platform with real people. */
class RealAccounts extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RealAccounts() {
    super(
        "The profile demo makes invented people and drops the second factor, and this platform has"
            + " real accounts. Start without the profile, or set BARAZA_HOME to a new folder.");
  }
}
