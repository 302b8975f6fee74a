package org.baraza.comparability;

import java.time.LocalDate;
import org.baraza.world.ShippedFacts;

/** The shipped data as they are compared, without a database. */
final class ShippedWorld {

  static final Snapshot SNAPSHOT = on(ShippedFacts.DAY);

  private ShippedWorld() {}

  static Snapshot on(LocalDate day) {
    return new Snapshot(day, ShippedFacts.states(), ShippedFacts.groupings());
  }
}
