package org.baraza.comparability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baraza.comparability.FactLine.Cell;
import org.baraza.language.Lang;
import org.baraza.likeness.Fact;
import org.baraza.likeness.Phrases;

/** Puts facts of several countries side by side, in a reader's language. */
record FactLines(Phrases phrases, Lang lang) {

  /**
   * @param facts those of each country
   */
  List<FactLine> of(List<List<Fact>> facts) {
    var lines = new ArrayList<FactLine>();
    distinct(facts, fact -> !fact.isMembership()).stream()
        .map(Fact::label)
        .distinct()
        .forEach(label ->
            lines.add(
                line(phrases.label(label, lang), facts, fact -> fact.label().equals(label), "")));
    var no = phrases.label("comparability.no", lang);
    distinct(facts, Fact::isMembership).stream()
        .map(Fact::value)
        .distinct()
        .forEach(value ->
            lines.add(
                line(phrases.say(value, lang), facts, fact -> fact.value().equals(value), no)));
    return lines;
  }

  private static Set<Fact> distinct(List<List<Fact>> facts, Predicate<Fact> which) {
    var distinct = new LinkedHashSet<Fact>();
    facts.forEach(of -> of.stream().filter(which).forEach(distinct::add));
    return distinct;
  }

  private FactLine line(
      String label, List<List<Fact>> facts, Predicate<Fact> which, String otherwise) {
    var cells = new ArrayList<Cell>();
    var sources = new LinkedHashSet<String>();
    for (var of : facts) {
      var same = of.stream().filter(which).toList();
      cells.add(same.isEmpty() ? new Cell(otherwise, "") : cell(same));
      same.forEach(fact -> sources.add(phrases.source(fact.source(), lang)));
    }
    return new FactLine(label, cells, String.join("; ", sources));
  }

  private Cell cell(List<Fact> same) {
    var texts = same.stream().map(this::text).distinct().toList();
    return new Cell(phrases.list(texts, lang), years(same));
  }

  private String text(Fact fact) {
    return fact.isMembership()
        ? phrases.label("comparability.yes", lang)
        : phrases.say(fact.value(), lang);
  }

  private String years(Collection<Fact> facts) {
    return facts.stream()
        .map(Fact::year)
        .distinct()
        .sorted()
        .map(year -> phrases.year(year, lang))
        .collect(Collectors.joining(", "));
  }
}
