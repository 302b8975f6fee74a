package org.baraza.review;

import org.baraza.language.Said;

/**
 * One thing on a desk or in a queue.
 *
 * @param what what it is or waits for, a sentence
 * @param when since when, a sentence
 */
record Line(String href, Said title, String what, String when) {}
