package org.baraza.organisation;

import org.baraza.language.Saying;

/**
 * An organisation as the rest of the house refers to it.
 *
 * @param kind its code
 * @param country ISO 3166-1 alpha-3, or nothing
 */
public record OrganisationCard(
    long number, Saying names, String acronym, String kind, String country) {

  static OrganisationCard of(Organisation one) {
    var dossier = one.dossier();
    return new OrganisationCard(
        one.number(), dossier.names(), dossier.acronym(), dossier.kind(), dossier.country());
  }

  /** Its address after the language. */
  public String path() {
    return "/organisations/" + number;
  }
}
