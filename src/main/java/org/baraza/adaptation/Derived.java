package org.baraza.adaptation;

import org.baraza.access.Cover;

/**
 * An adaptation as the records of practices tell it.
 *
 * @param key what it is known again by the next time
 * @param from the number of the practice it came from
 * @param to the number of the practice it became, or 0
 * @param transfers how many documented transfers it carries
 */
record Derived(
    String key, Cover cover, long from, long to, AdaptationDossier dossier, int transfers) {}
