package org.baraza.access;

/**
 * A role that is held now.
 *
 * @param of what it is held for: an ISO 3166-1 alpha-3 code, the number of an organisation, or
 *     nothing for the platform
 */
public record Mandate(Role role, String of) {

  /** A role for the whole platform. */
  public static Mandate of(Role role) {
    return new Mandate(role, "");
  }
}
