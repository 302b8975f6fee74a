package org.baraza.facets;

import java.util.List;
import java.util.Set;
import org.baraza.language.Lang;

/** Names the coded values of facets; each room names those of its own nouns. */
public interface FacetNames {

  /** The facets this room names. */
  Set<String> facets();

  /** The value's name in the reader's language; the bare value where it is unknown. */
  String name(String facet, String value, Lang lang);

  /** The values in the order they are always shown, or an empty list: the most frequent first. */
  default List<String> order(String facet) {
    return List.of();
  }
}
