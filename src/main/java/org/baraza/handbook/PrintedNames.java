package org.baraza.handbook;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baraza.dossier.Transfer;
import org.baraza.facets.Facets;
import org.baraza.handbook.Arrangement.By;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.strategy.MeasureCard;
import org.baraza.strategy.Pillar;
import org.baraza.strategy.Strategy;
import org.baraza.thesaurus.ConceptCard;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.springframework.stereotype.Component;

/** What the codes of records mean today, in every language: to be frozen with the records. */
@Component
class PrintedNames {

  /** No thesaurus is deeper; one that goes round in a circle is not followed for ever. */
  private static final int DEEPEST = 12;

  private final Atlas atlas;
  private final Thesaurus thesaurus;
  private final Strategy strategy;

  PrintedNames(Atlas atlas, Thesaurus thesaurus, Strategy strategy) {
    this.atlas = atlas;
    this.thesaurus = thesaurus;
    this.strategy = strategy;
  }

  /** The part that a record belongs to: of its first pillar, theme or region. */
  String part(Entry one, By by) {
    var codes =
        switch (by) {
          case PILLAR -> one.pillars();
          case THEME -> one.concepts().stream().map(this::top).toList();
          case REGION -> one.countries().isEmpty() ? one.regions() : regions(one);
        };
    return codes.stream().filter(code -> !code.isEmpty()).findFirst().orElse(Arrangement.OTHER);
  }

  private List<String> regions(Entry one) {
    return one.countries().stream()
        .flatMap(code -> atlas.country(code).stream())
        .map(CountryCard::region)
        .toList();
  }

  private String top(String concept) {
    var id = concept;
    for (int depth = 0; depth < DEEPEST; depth++) {
      var above = thesaurus.concept(id).map(ConceptCard::broader).orElse(List.of());
      if (above.isEmpty()) {
        return thesaurus.concept(id).isPresent() ? id : "";
      }
      id = above.getFirst();
    }
    return id;
  }

  Map<String, Saying> of(Collection<Entry> entries, Arrangement arrangement) {
    var names = new TreeMap<String, Saying>();
    for (var one : entries) {
      countries(one)
          .forEach(code ->
              put(names, Facets.COUNTRY, code, atlas.country(code).map(CountryCard::names)));
      concepts(one)
          .forEach(
              id -> put(names, Facets.CONCEPT, id, thesaurus.concept(id).map(ConceptCard::labels)));
      one.pillars()
          .forEach(id -> put(names, Facets.PILLAR, id, strategy.pillar(id).map(Pillar::title)));
      one.measures()
          .forEach(
              id -> put(names, Facets.MEASURE, id, strategy.measure(id).map(MeasureCard::text)));
      one.regions().forEach(code -> names.put(Facets.REGION + ':' + code, region(code)));
      var part = part(one, arrangement.by());
      switch (arrangement.by()) {
        case PILLAR -> {}
        case THEME ->
            put(names, Facets.CONCEPT, part, thesaurus.concept(part).map(ConceptCard::labels));
        case REGION -> {
          if (!part.equals(Arrangement.OTHER)) {
            names.put(Facets.REGION + ':' + part, region(part));
          }
        }
      }
    }
    return names;
  }

  private static Collection<String> countries(Entry one) {
    var codes = new LinkedHashSet<>(one.countries());
    one.transfers().stream().map(Transfer::to).forEach(codes::addAll);
    return codes;
  }

  private static Collection<String> concepts(Entry one) {
    var ids = new LinkedHashSet<>(one.concepts());
    ids.addAll(one.groups());
    return ids;
  }

  private Saying region(String m49) {
    var names = new EnumMap<Lang, String>(Lang.class);
    Lang.ALL.forEach(lang -> names.put(lang, atlas.regionName(m49, lang)));
    return new Saying(names);
  }

  private static void put(
      Map<String, Saying> names, String facet, String code, Optional<Saying> name) {
    name.ifPresent(one -> names.put(facet + ':' + code, one));
  }
}
