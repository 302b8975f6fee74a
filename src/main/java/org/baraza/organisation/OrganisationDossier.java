package org.baraza.organisation;

import java.util.List;
import org.baraza.access.Audience;
import org.baraza.language.Saying;

/**
 * All that the record of an organisation says.
 *
 * @param kind the code of a {@link Kind}
 * @param country ISO 3166-1 alpha-3, or nothing for one that is of no country
 * @param parent the number of the organisation it is a unit of, or 0
 * @param networks the numbers of the organisations whose network it is a member of
 * @param founded a year, a month or a day, as ISO 8601 writes it, or nothing
 * @param ended likewise, since when it is no more
 */
record OrganisationDossier(
    Saying names,
    String acronym,
    String kind,
    String country,
    long parent,
    List<Long> networks,
    String website,
    String founded,
    String ended,
    Saying descriptions) {

  /**
   * What of it is changed only after review, where its own people propose the change; and whom it
   * is shown to, which nobody widens alone.
   */
  record KeyFacts(Saying names, String kind, String country, long parent, Audience audience) {}

  OrganisationDossier {
    networks = List.copyOf(networks);
  }

  /** The key facts of a record that says this and is shown to these. */
  KeyFacts facts(Audience audience) {
    return new KeyFacts(names, kind, country, parent, audience);
  }

  OrganisationDossier with(KeyFacts facts) {
    return new OrganisationDossier(
        facts.names(),
        acronym,
        facts.kind(),
        facts.country(),
        facts.parent(),
        networks,
        website,
        founded,
        ended,
        descriptions);
  }

  OrganisationDossier within(long parent, List<Long> networks) {
    return new OrganisationDossier(
        names, acronym, kind, country, parent, networks, website, founded, ended, descriptions);
  }

  /** The year it was founded, or 0. */
  int since() {
    return founded.isEmpty() ? 0 : Integer.parseInt(founded.substring(0, 4));
  }
}
