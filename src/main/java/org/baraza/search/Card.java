package org.baraza.search;

import java.util.EnumMap;
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
        cut(finding.lead()),
        cut(finding.prose()),
        finding.facets(),
        finding.since(),
        filing);
  }

  /** No passage is looked for further on. */
  private static Saying cut(Saying saying) {
    var texts = new EnumMap<Lang, String>(Lang.class);
    saying
        .texts()
        .forEach((lang, text) ->
            texts.put(lang, text.substring(0, Math.min(Snippets.MOST_SCANNED, text.length()))));
    return new Saying(texts);
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
