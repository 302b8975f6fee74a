package org.baraza.strategy;

import java.util.List;
import org.baraza.language.Saying;

/**
 * One of the Strategy's four pillars.
 *
 * @param id its Roman number
 * @param official its title in resolution 60/288
 */
public record Pillar(
    String id, Saying title, Saying official, Saying summary, List<MeasureCard> measures) {}
