package org.baraza.strategy;

import java.util.List;
import org.baraza.language.Saying;

/**
 * A measure of the Strategy, paraphrased.
 *
 * @param id pillar and number, such as {@code II.5}
 * @param concepts the thesaurus concepts that describe it
 */
public record MeasureCard(
    String id, String pillar, int number, Saying text, List<String> concepts) {}
