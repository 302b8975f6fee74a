package org.baraza.sieve;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A word of a question: what fills it, each with its weight. The best way counts; every other one
 * adds a tenth of what it would have counted for.
 */
public record Slot(List<Way> ways) {

  static final double TIE = .1;

  /**
   * What a record may hold in the place of the word.
   *
   * @param parts any of them; what each is worth is added up
   */
  public record Way(List<Query> parts, float weight) {

    public Way {
      parts = List.copyOf(parts);
    }

    public static Way of(Query query, float weight) {
      return new Way(List.of(query), weight);
    }
  }

  public Slot {
    ways = List.copyOf(ways);
  }

  /** Whatever fills the slot, each once; what is dear to look for comes last. */
  List<Query> fillers() {
    Set<Query> fillers = new LinkedHashSet<>();
    ways.forEach(way -> fillers.addAll(way.parts()));
    return fillers.stream()
        .sorted(Comparator.comparing(filler -> !(filler instanceof TermQuery)))
        .toList();
  }
}
