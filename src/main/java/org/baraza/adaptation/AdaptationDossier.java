package org.baraza.adaptation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.dossier.Evidence;
import org.baraza.language.Lang;

/**
 * All that the record of an adaptation says.
 *
 * @param fromCountries ISO 3166-1 alpha-3 codes of where the practice was taken from
 * @param toCountries where it was taken to; empty where no source says
 * @param started the year it began, or 0
 * @param ended the year it ended, or 0
 * @param organisations who carried it
 * @param language the language it was written in
 * @param narratives what is told of it, by language
 */
record AdaptationDossier(
    Relation relation,
    Status status,
    List<String> fromCountries,
    List<String> toCountries,
    int started,
    int ended,
    List<String> organisations,
    Lang language,
    Map<Lang, Narrative> narratives,
    List<Evidence> evidence) {

  /** What is told to a reader: in their language, else in the record's own, else in any. */
  Optional<Narrative> narrative(Lang reader) {
    return Optional.ofNullable(narratives.get(told(reader)));
  }

  /** The language a reader will get it in. */
  Lang told(Lang reader) {
    if (narratives.containsKey(reader)) {
      return reader;
    }
    return narratives.containsKey(language)
        ? language
        : narratives.keySet().stream().sorted().findFirst().orElse(language);
  }

  /** Whether it was taken to a country it did not come from. */
  boolean crossesBorder() {
    return !fromCountries.containsAll(toCountries);
  }

  boolean hasDatedEvidence() {
    return evidence.stream().anyMatch(Evidence::isDated);
  }
}
