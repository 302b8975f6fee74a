package org.baraza.centre;

import java.util.List;
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
    List<Source> sources) {}
