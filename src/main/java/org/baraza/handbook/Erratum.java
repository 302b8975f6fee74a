package org.baraza.handbook;

import java.time.Instant;
import org.baraza.language.Saying;

/**
 * What turned out to be wrong in a published edition.
 *
 * @param practice the chapter it is about, or 0 for the whole
 */
record Erratum(long practice, Saying sayings, Instant at) {}
