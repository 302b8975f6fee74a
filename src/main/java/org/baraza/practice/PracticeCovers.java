package org.baraza.practice;

import org.baraza.access.Cover;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows practices to more people or to fewer. Whatever was derived from one follows at once, and
 * what others may no longer see leaves nothing behind in what they are shown.
 */
@Component
class PracticeCovers {

  private final PracticeShelf shelf;
  private final IndexKeeper index;
  private final TransactionTemplate transaction;

  PracticeCovers(PracticeShelf shelf, IndexKeeper index, TransactionTemplate transaction) {
    this.shelf = shelf;
    this.index = index;
    this.transaction = transaction;
  }

  /**
   * @param author who decided it: a person's name, or the key of what wrote by itself
   * @param reason why, or the key of a sentence that says it
   */
  void cover(PracticeId practice, Cover next, String author, String reason) {
    index.follow(
        Practice.class,
        () -> transaction.execute(_ -> shelf.cover(practice, next, author, reason)));
    Sight.atHouseWork(() -> index.forget(Practice.class));
  }
}
