package org.baraza.access.institution;

import java.util.Set;

/**
 * What an institution says of somebody, once it is believed.
 *
 * @param email an address the institution has verified, or nothing
 * @param values the values of the claim that tells roles
 * @param strong whether they proved themselves by a second factor there
 */
record Identity(
    String issuer, String subject, String name, String email, Set<String> values, boolean strong) {

  /** How they know it again. */
  String label() {
    return email.isEmpty() ? name.isEmpty() ? subject : name : email;
  }
}
