package org.baraza.expert.listing;

import org.baraza.expert.Seating;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the locks of those who shut out a country anew, in the transaction in which it moved. */
@Component
@Transactional
class Reseating implements Seating {

  private final ListingTable table;
  private final ListingLocks locks;

  Reseating(ListingTable table, ListingLocks locks) {
    this.table = table;
    this.locks = locks;
  }

  @Override
  public void moved() {
    table
        .exclusions()
        .forEach((number, shut) -> {
          if (!locks.exclusions(shut.keys()).equals(shut)) {
            locks.held(number).ifPresent(locks::renew);
          }
        });
  }
}
