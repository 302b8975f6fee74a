package org.baraza.expert.listing;

import java.util.HashMap;
import java.util.Set;
import org.baraza.expert.Seating;
import org.baraza.expert.consent.Exclusions;
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
    var now = new HashMap<Set<String>, Exclusions>();
    table
        .exclusions()
        .forEach((number, shut) -> {
          if (!now.computeIfAbsent(shut.keys(), locks::exclusions).equals(shut)) {
            locks.held(number).ifPresent(locks::renew);
          }
        });
  }
}
