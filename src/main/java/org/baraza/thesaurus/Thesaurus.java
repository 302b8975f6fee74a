package org.baraza.thesaurus;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.facets.FacetNames;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.lexicon.Wording;
import org.baraza.search.Crossing;
import org.springframework.stereotype.Component;

/** The thesaurus in memory: its concepts, its tree, and every label by language. */
@Component
public class Thesaurus implements FacetNames, Crossing {

  private final Map<String, ConceptCard> concepts;
  private final Map<String, List<String>> narrower = new HashMap<>();
  private final Map<Lang, Labels> labels = new EnumMap<>(Lang.class);

  Thesaurus(ThesaurusShipment shipped, ConceptTable table) {
    shipped.unload();
    this.concepts =
        table.all().stream()
            .collect(toMap(ConceptCard::id, one -> one, (a, _) -> a, LinkedHashMap::new));
    for (var concept : concepts.values()) {
      concept
          .broader()
          .forEach(
              above -> narrower.computeIfAbsent(above, _ -> new ArrayList<>()).add(concept.id()));
    }
    Lang.ALL.forEach(lang -> labels.put(lang, new Labels(lang, concepts.values())));
  }

  public Optional<ConceptCard> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  public Collection<ConceptCard> concepts() {
    return concepts.values();
  }

  /** The concepts that have none above them. */
  public List<ConceptCard> tops() {
    return concepts.values().stream().filter(concept -> concept.broader().isEmpty()).toList();
  }

  /** The concepts just below this one. */
  public List<ConceptCard> below(String id) {
    return narrower.getOrDefault(id, List.of()).stream()
        .flatMap(each -> concept(each).stream())
        .toList();
  }

  /** This concept and every one below it, at any depth. */
  public Set<String> branch(String id) {
    var branch = new LinkedHashSet<String>();
    grow(id, branch);
    return branch;
  }

  private void grow(String id, Set<String> branch) {
    if (branch.add(id)) {
      narrower.getOrDefault(id, List.of()).forEach(below -> grow(below, branch));
    }
  }

  /** The concepts a running text of this language names. */
  public Set<String> namedIn(String text, Lang lang) {
    return labelsOf(lang).namedIn(Wording.words(text));
  }

  @Override
  public List<Recognised> recognise(List<String> words, Lang lang) {
    var all = new ArrayList<>(labelsOf(lang).in(words));
    for (var other : Lang.ALL) {
      if (other != lang && other != Lang.ZH) {
        labelsOf(other).in(words).stream()
            .filter(named -> all.stream().noneMatch(named::overlaps))
            .forEach(all::add);
      }
    }
    return all.stream().flatMap(named -> recognised(named).stream()).toList();
  }

  private Optional<Recognised> recognised(Labels.Named named) {
    return concept(named.concept())
        .map(concept ->
            new Recognised(
                concept.id(), named.start(), named.end(), under(concept), names(concept)));
  }

  private Set<String> under(ConceptCard concept) {
    var branch = new LinkedHashSet<>(branch(concept.id()));
    branch.remove(concept.id());
    return branch;
  }

  private static Map<Lang, List<String>> names(ConceptCard concept) {
    var names = new EnumMap<Lang, List<String>>(Lang.class);
    Lang.ALL.forEach(lang -> names.put(lang, concept.names(lang)));
    names.values().removeIf(List::isEmpty);
    return names;
  }

  @Override
  public List<String> nearest(String text, Lang lang, int most) {
    return labelsOf(lang).nearest(text, most);
  }

  @Override
  public Set<String> facets() {
    return Set.of(Facets.CONCEPT, Facets.GROUP);
  }

  @Override
  public String name(String facet, String value, Lang lang) {
    return concept(value).map(concept -> concept.label(lang)).orElse(value);
  }

  private Labels labelsOf(Lang lang) {
    var known = labels.get(lang);
    if (known == null) {
      throw new IllegalStateException("no labels in " + lang);
    }
    return known;
  }
}
