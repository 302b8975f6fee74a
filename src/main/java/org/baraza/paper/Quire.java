package org.baraza.paper;

import java.util.Map;

/**
 * Pages of a book that were set together, a PDF of their own.
 *
 * @param places on which of its pages each anchor stands, the first being 0
 */
public record Quire(byte[] pdf, int pages, Map<String, Integer> places) {}
