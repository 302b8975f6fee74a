package org.baraza.centre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baraza.dossier.Source;
import org.baraza.language.Saying;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
public record CentreDossier(
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

  private static final JsonMapper JSON = new JsonMapper();

  /** What of it is changed only after review, where its own editors propose the change. */
  record KeyFacts(
      Saying names,
      String country,
      String host,
      long organisation,
      Saying mandate,
      CentreProfile.Accreditation accreditation) {}

  /** What it says, as data, without what leads to other records: those may be shown to fewer. */
  public Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("names", names);
    data.put("acronym", acronym);
    data.put("kind", kind);
    data.put("country", country);
    data.put("scope", scope);
    data.put("founded", founded);
    data.put("descriptions", descriptions);
    data.put("concepts", concepts);
    data.put("pillars", pillars);
    data.put("languages", languages);
    data.put("sources", sources);
    return data;
  }

  /** Records from before there were profiles have none. */
  public CentreDossier {
    profile = Objects.requireNonNullElse(profile, CentreProfile.NOTHING);
  }

  KeyFacts facts() {
    return new KeyFacts(
        names, country, host, profile.organisation(), profile.mandate(), profile.accreditation());
  }

  CentreDossier with(KeyFacts facts) {
    return but(
        Map.of(
            "names", facts.names(),
            "country", facts.country(),
            "host", facts.host(),
            "profile",
                new CentreProfile(
                    facts.mandate(),
                    facts.organisation(),
                    profile.network(),
                    profile.capacity(),
                    facts.accreditation(),
                    profile.courses())));
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
    return but(
        Map.of(
            "acronym", acronym,
            "city", city,
            "founded", founded,
            "descriptions", descriptions,
            "languages", languages,
            "profile", profile.about(network, capacity)));
  }

  /** The same with other courses. */
  CentreDossier offering(List<CentreProfile.Course> courses) {
    return but(Map.of("profile", profile.offering(courses)));
  }

  /** The same with others of its facts, by their names: it is copied as it is kept. */
  private CentreDossier but(Map<String, Object> others) {
    var tree = (ObjectNode) JSON.valueToTree(this);
    others.forEach((fact, value) -> tree.replace(fact, JSON.valueToTree(value)));
    return JSON.treeToValue(tree, CentreDossier.class);
  }
}
