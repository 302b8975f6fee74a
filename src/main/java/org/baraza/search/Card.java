package org.baraza.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import tools.jackson.databind.json.JsonMapper;

/** What a list shows of a record, kept in the index so that a list asks the database nothing. */
record Card(
    String kind,
    String key,
    String path,
    String sourceId,
    Lang source,
    Saying titles,
    Saying lead,
    Saying prose,
    Map<String, Set<String>> facets,
    int since,
    Filing filing) {

  private static final JsonMapper JSON = new JsonMapper();

  static Card of(Finding finding, Filing filing) {
    return new Card(
        finding.kind(),
        finding.key(),
        finding.path(),
        finding.sourceId(),
        finding.source(),
        finding.titles(),
        finding.lead(),
        finding.prose(),
        finding.facets(),
        finding.since(),
        filing);
  }

  static Card read(String json) {
    return JSON.readValue(json, Card.class);
  }

  String write() {
    return JSON.writeValueAsString(this);
  }

  /** The record's codes under a facet, in order. */
  List<String> codes(String facet) {
    return facets.getOrDefault(facet, Set.of()).stream().sorted().toList();
  }
}
