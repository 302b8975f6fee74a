package org.baraza.search;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baraza.access.Keys;
import org.baraza.language.Lang;
import org.baraza.language.Saying;

/**
 * All that the search may know of one record.
 *
 * @param kind the noun: practice, centre, country, grouping, measure, concept
 * @param key the record's permanent key within its kind
 * @param path its address after the language
 * @param sourceId the identifier it came with, or nothing
 * @param keys the keys that open it
 * @param source the language it was written in
 * @param titles its title by language
 * @param lead the paragraph that a list shows, by language
 * @param prose the rest of its text, by language
 * @param names acronyms and other names, of no language
 * @param facets the coded values it can be narrowed down by, under the facet's name
 * @param since the year it began, or 0
 * @param rank how far it has come, for sorting: the rung of maturity, else 0
 */
public record Finding(
    String kind,
    String key,
    String path,
    String sourceId,
    Set<String> keys,
    Lang source,
    Saying titles,
    Saying lead,
    Saying prose,
    Set<String> names,
    Map<String, Set<String>> facets,
    int since,
    int rank) {

  /** Whether everyone sees it. */
  boolean isPublic() {
    return keys.contains(Keys.PUBLIC);
  }

  /** A number drawn by the record's permanent key: the same for ever, and telling nothing. */
  long lot() {
    var name = kind + '/' + key;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
  }
}
