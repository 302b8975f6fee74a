package org.baraza.gaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.facets.Facets;
import org.baraza.gaps.Choices.RowKind;
import org.baraza.gaps.Survey.Row;
import org.baraza.language.Said;
import org.baraza.practice.Themes;
import org.baraza.strategy.MeasureCard;
import org.baraza.strategy.Strategy;
import org.baraza.thesaurus.ConceptCard;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** The rows of the gap map: the measures of the Strategy, or the themes of the thesaurus. */
@Component
class Rows {

  private static final List<String> PILLARS = List.of("I", "II", "III", "IV");

  private final Strategy strategy;
  private final Themes themes;
  private final Thesaurus thesaurus;

  Rows(Strategy strategy, Themes themes, Thesaurus thesaurus) {
    this.strategy = strategy;
    this.themes = themes;
    this.thesaurus = thesaurus;
  }

  /**
   * A row as a reader sees it.
   *
   * @param id what stands before its name, or nothing
   * @param path its own page, after the language
   */
  record Head(Row row, String id, Said name, String path) {

    String code() {
      return row.code();
    }

    String pillar() {
      return row.pillars().isEmpty() ? "" : row.pillars().getFirst();
    }
  }

  /** The facet that tells which row a record belongs to. */
  static String facet(RowKind kind) {
    return kind == RowKind.THEMES ? Facets.CONCEPT : Facets.MEASURE;
  }

  /** The rows by pillar, in the order of the Strategy. */
  List<Head> of(RowKind kind, Frame frame) {
    return switch (kind) {
      case MEASURES ->
          strategy.pillars().stream()
              .flatMap(pillar -> pillar.measures().stream())
              .map(measure -> measure(measure, frame))
              .toList();
      case THEMES -> themes(frame);
    };
  }

  private List<Head> themes(Frame frame) {
    var all = themes.leading().stream().map(concept -> theme(concept, frame)).toList();
    return PILLARS.stream()
        .flatMap(pillar -> all.stream().filter(head -> head.pillar().equals(pillar)))
        .toList();
  }

  /** The titles of the pillars by their Roman numbers. */
  Map<String, String> pillars(Frame frame) {
    var titles = new LinkedHashMap<String, String>();
    strategy.pillars().forEach(pillar -> titles.put(pillar.id(), frame.say(pillar.title()).text()));
    return titles;
  }

  private Head measure(MeasureCard measure, Frame frame) {
    return new Head(
        new Row(measure.id(), branches(measure.concepts()), List.of(measure.pillar())),
        measure.id(),
        frame.say(measure.text()),
        "/strategy/measures/" + measure.id());
  }

  private Head theme(ConceptCard concept, Frame frame) {
    return new Head(
        new Row(
            concept.id(),
            thesaurus.branch(concept.id()),
            concept.pillars().stream().map(number -> PILLARS.get(number - 1)).toList()),
        "",
        frame.say(concept.labels()),
        "/concepts/" + concept.id());
  }

  private Set<String> branches(List<String> concepts) {
    return concepts.stream()
        .flatMap(concept -> thesaurus.branch(concept).stream())
        .collect(Collectors.toSet());
  }
}
