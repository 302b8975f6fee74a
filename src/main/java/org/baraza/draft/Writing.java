package org.baraza.draft;

import java.time.Instant;
import org.baraza.access.AccountId;

/**
 * A section as it was typed: by whom, when, and into which form.
 *
 * @param revision from 1; 0 where nothing was typed yet
 * @param pen the form it was typed into
 */
record Writing(Typed typed, int revision, AccountId author, Instant at, String pen) {

  boolean isBegun() {
    return revision > 0;
  }
}
