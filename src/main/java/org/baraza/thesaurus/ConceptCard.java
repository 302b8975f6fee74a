package org.baraza.thesaurus;

import java.util.List;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.language.Saying;

/**
 * A SKOS concept.
 *
 * @param labels its preferred label by language
 * @param others its other labels by language
 * @param broader the ids of the concepts above it
 * @param related the ids of concepts beside it
 * @param pillars the Strategy's pillars it belongs to, 1 to 4
 * @param matches addresses of the like concepts of other vocabularies
 */
public record ConceptCard(
    String id,
    String notation,
    Saying labels,
    Map<Lang, List<String>> others,
    List<String> broader,
    List<String> related,
    List<Integer> pillars,
    List<String> matches) {

  public String label(Lang lang) {
    return labels.in(lang).text();
  }

  /** Every name of the concept in a language, the preferred one first. */
  List<String> names(Lang lang) {
    return java.util.stream.Stream.concat(
            labels.only(lang).stream(), others.getOrDefault(lang, List.of()).stream())
        .toList();
  }
}
