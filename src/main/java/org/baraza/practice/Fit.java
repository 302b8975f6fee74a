package org.baraza.practice;

import java.util.Optional;
import org.baraza.comparability.Breakdown;
import org.baraza.search.Contexts;
import org.baraza.ui.Frame;

/**
 * How a practice fits the context its reader looks from.
 *
 * @param action the address of the practice, after the language
 * @param origins how many countries it comes from; the one most alike is held against the context
 * @param peers the address of all countries by how alike they are to the context, or nothing
 * @param breakdown the comparison in full, if the reader looks from anywhere
 */
record Fit(
    Frame frame,
    String action,
    int origins,
    Contexts.Choices choices,
    String peers,
    Optional<Breakdown> breakdown) {}
