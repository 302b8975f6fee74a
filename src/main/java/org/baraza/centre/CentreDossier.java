package org.baraza.centre;

import java.util.List;
import java.util.Objects;
import org.baraza.dossier.Source;
import org.baraza.language.Saying;

/**
 * All that the record of a centre says.
 *
 * @param kind what sort of institution it is
 * @param country ISO 3166-1 alpha-3
 * @param scope national, subregional, continental, interregional or global
 * @param host the body it belongs to
 * @param founded the year, or 0
 * @param languages the codes of its working languages; empty where not seen
 * @param practices source ids of practices it takes part in
 * @param profile what it says of itself
 */
record CentreDossier(
    String kind,
    Saying names,
    String acronym,
    String country,
    String city,
    String scope,
    String host,
    int founded,
    String foundedNote,
    String status,
    Saying descriptions,
    List<String> concepts,
    List<String> pillars,
    List<String> audiences,
    List<String> offers,
    List<String> languages,
    String figures,
    String exchanges,
    List<String> practices,
    String confidence,
    List<Source> sources,
    CentreProfile profile) {

  /** What of it is changed only after review, where its own editors propose the change. */
  record KeyFacts(
      Saying names,
      String country,
      String host,
      long organisation,
      Saying mandate,
      CentreProfile.Accreditation accreditation) {}

  /** Records from before there were profiles have none. */
  CentreDossier {
    profile = Objects.requireNonNullElse(profile, CentreProfile.NOTHING);
  }

  KeyFacts facts() {
    return new KeyFacts(
        names, country, host, profile.organisation(), profile.mandate(), profile.accreditation());
  }

  CentreDossier with(KeyFacts facts) {
    return new CentreDossier(
        kind,
        facts.names(),
        acronym,
        facts.country(),
        city,
        scope,
        facts.host(),
        founded,
        foundedNote,
        status,
        descriptions,
        concepts,
        pillars,
        audiences,
        offers,
        languages,
        figures,
        exchanges,
        practices,
        confidence,
        sources,
        new CentreProfile(
            facts.mandate(),
            facts.organisation(),
            profile.network(),
            profile.capacity(),
            facts.accreditation(),
            profile.courses()));
  }

  /** The same with other ordinary facts. */
  CentreDossier about(
      String acronym,
      String city,
      int founded,
      Saying descriptions,
      List<String> languages,
      String network,
      String capacity) {
    return new CentreDossier(
        kind,
        names,
        acronym,
        country,
        city,
        scope,
        host,
        founded,
        foundedNote,
        status,
        descriptions,
        concepts,
        pillars,
        audiences,
        offers,
        languages,
        figures,
        exchanges,
        practices,
        confidence,
        sources,
        new CentreProfile(
            profile.mandate(),
            profile.organisation(),
            network,
            capacity,
            profile.accreditation(),
            profile.courses()));
  }

  /** The same with other courses. */
  CentreDossier offering(List<CentreProfile.Course> courses) {
    return new CentreDossier(
        kind,
        names,
        acronym,
        country,
        city,
        scope,
        host,
        founded,
        foundedNote,
        status,
        descriptions,
        concepts,
        pillars,
        audiences,
        offers,
        languages,
        figures,
        exchanges,
        practices,
        confidence,
        sources,
        profile.offering(courses));
  }
}
