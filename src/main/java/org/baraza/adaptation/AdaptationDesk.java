package org.baraza.adaptation;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Revision.Change;
import org.baraza.practice.PracticeCard;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out adaptations to those who may read them and the practices at their ends. */
@Component
@Transactional(readOnly = true)
class AdaptationDesk {

  private static final Set<String> ENDS = Set.of("from", "to");

  private final Adaptations adaptations;
  private final PracticeCards cards;

  AdaptationDesk(Adaptations adaptations, PracticeCards cards) {
    this.adaptations = adaptations;
    this.cards = cards;
  }

  /**
   * An adaptation with what hangs on it.
   *
   * @param to the practice it became, or null where that has no record
   */
  record AdaptationFile(
      Adaptation adaptation,
      PracticeCard from,
      @Nullable PracticeCard to,
      List<Entry> diary,
      List<Revision> revisions) {}

  AdaptationFile open(long number, Reader reader) {
    var one = adaptations.visible(number, reader).orElseThrow(NotThere::new);
    var from = card(one.from(), reader);
    var to = one.to() == 0 ? null : card(one.to(), reader);
    return new AdaptationFile(
        one, from, to, adaptations.diary(number, reader), editions(number, reader));
  }

  /** Every edition, without the ends it once had that the reader may not see. */
  private List<Revision> editions(long number, Reader reader) {
    return adaptations.editions().of(number).stream()
        .map(revision -> revision.without(change -> isHiddenEnd(change, reader)))
        .toList();
  }

  private boolean isHiddenEnd(Change change, Reader reader) {
    if (!ENDS.contains(change.field())) {
      return false;
    }
    var ends =
        Stream.of(change.before(), change.after())
            .map(Long::valueOf)
            .filter(practice -> practice != 0)
            .collect(toSet());
    return cards.byNumbers(ends, reader).size() < ends.size();
  }

  private PracticeCard card(long practice, Reader reader) {
    return cards.byNumbers(List.of(practice), reader).stream()
        .findFirst()
        .orElseThrow(NotThere::new);
  }
}
