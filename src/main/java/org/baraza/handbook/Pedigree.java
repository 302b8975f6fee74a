package org.baraza.handbook;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.handbook.Bookbinder.Numbered;
import org.baraza.handbook.Snapshot.Tie;
import org.baraza.handbook.binding.Book.Block;
import org.baraza.handbook.binding.Book.Branch;
import org.baraza.handbook.binding.Book.Branches;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Place;
import org.baraza.ui.Frame;

/** What came from what, as trees: each record under the one it came from. */
final class Pedigree {

  private static final String UNTOLD = "unknown";

  private final List<Tie> ties;
  private final Map<Long, Place> places;
  private final Frame tongue;
  private final Set<Long> told = new HashSet<>();

  private Pedigree(List<Tie> ties, Map<Long, Place> places, Frame tongue) {
    this.ties = ties;
    this.places = places;
    this.tongue = tongue;
  }

  /** Ties to what has no place in the book are not told. */
  static List<Block> of(Snapshot.Head head, Frame tongue, List<Numbered> numbered) {
    var places =
        numbered.stream()
            .collect(
                toMap(
                    one -> one.line().number(),
                    Numbered::place,
                    (first, _) -> first,
                    LinkedHashMap::new));
    var ties =
        head.lineage().stream()
            .filter(tie -> places.containsKey(tie.from()) && places.containsKey(tie.to()))
            .toList();
    return ties.isEmpty()
        ? List.of(Paragraph.of(tongue.word("handbook.lineage.none"), tongue.lang()))
        : List.of(
            Paragraph.of(tongue.word("handbook.lineage.intro"), tongue.lang()),
            new Branches(new Pedigree(ties, places, tongue).trees()));
  }

  /** In the order of the book; of each closed circle the first. */
  private List<Branch> trees() {
    var trees = new ArrayList<Branch>();
    places.forEach((number, place) -> {
      if (isOrigin(number)) {
        trees.add(branch(number, place, ""));
      }
    });
    places.forEach((number, place) -> {
      if (!told.contains(number) && ties.stream().anyMatch(tie -> tie.from() == number)) {
        trees.add(branch(number, place, ""));
      }
    });
    return trees;
  }

  private boolean isOrigin(long number) {
    return ties.stream().anyMatch(tie -> tie.from() == number)
        && ties.stream().noneMatch(tie -> tie.to() == number);
  }

  /** What came from a record is told where the record first is. */
  private Branch branch(long number, Place place, String how) {
    if (!told.add(number)) {
      return new Branch(how, place, List.of());
    }
    var after = new ArrayList<Branch>();
    for (var tie : ties) {
      var next = places.get(tie.to());
      if (tie.from() == number && next != null) {
        after.add(branch(tie.to(), next, how(tie)));
      }
    }
    return new Branch(how, place, List.copyOf(after));
  }

  private String how(Tie tie) {
    var told = new ArrayList<String>();
    told.add(tongue.word("adaptation.relation." + tie.relation()));
    if (!tie.status().equals(UNTOLD)) {
      told.add(tongue.word("adaptation.status." + tie.status()));
    }
    if (tie.since() != 0) {
      told.add(tongue.year(tie.since()));
    }
    return String.join(" · ", told);
  }
}
