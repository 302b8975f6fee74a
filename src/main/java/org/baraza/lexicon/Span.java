package org.baraza.lexicon;

/**
 * Words of a question that may be one word of a dictionary: where they stand, their form and how
 * they were written.
 */
record Span(int start, int end, String form, String surface) {}
