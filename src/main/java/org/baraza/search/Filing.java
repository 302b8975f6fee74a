package org.baraza.search;

import java.time.Instant;
import org.baraza.access.Marking;

/**
 * How a record is filed.
 *
 * @param entered when it came in
 * @param changed when what it says was last changed
 * @param marking how far it may be passed on
 */
public record Filing(Instant entered, Instant changed, Marking marking) {

  static final Filing UNTOLD = new Filing(Instant.EPOCH, Instant.EPOCH, Marking.RED);
}
