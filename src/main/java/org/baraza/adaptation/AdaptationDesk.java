package org.baraza.adaptation;

import java.util.List;
import org.baraza.access.Reader;
import org.baraza.dossier.Revision;
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
        one, from, to, adaptations.diary(number, reader), adaptations.editions().of(number));
  }

  private PracticeCard card(long practice, Reader reader) {
    return cards.byNumbers(List.of(practice), reader).stream()
        .findFirst()
        .orElseThrow(NotThere::new);
  }
}
