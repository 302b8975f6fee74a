package org.baraza.comparability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.baraza.comparability.FactLine.Cell;
import org.baraza.language.Lang;

/** Puts facts of several countries side by side, in a reader's language. */
record FactLines(Phrases phrases, Lang lang) {

  /**
   * @param facts those of each country
   */
  List<FactLine> of(List<List<Fact>> facts) {
    var labels = new LinkedHashSet<String>();
    facts.forEach(of -> of.forEach(fact -> labels.add(fact.label())));
    return labels.stream().map(label -> line(label, facts)).toList();
  }

  private FactLine line(String label, List<List<Fact>> facts) {
    var cells = new ArrayList<Cell>();
    var sources = new LinkedHashSet<String>();
    for (var of : facts) {
      var same = of.stream().filter(fact -> fact.label().equals(label)).toList();
      cells.add(cell(same));
      same.forEach(fact -> sources.add(phrases.source(fact.source(), lang)));
    }
    return new FactLine(phrases.label(label, lang), cells, String.join("; ", sources));
  }

  private Cell cell(List<Fact> same) {
    return same.isEmpty()
        ? new Cell("", "")
        : new Cell(
            phrases.list(same.stream().map(fact -> phrases.say(fact.value(), lang)).toList(), lang),
            years(same));
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
