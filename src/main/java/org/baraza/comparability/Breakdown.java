package org.baraza.comparability;

import java.util.List;
import org.baraza.ui.Frame;

/**
 * A comparison told in full; {@code @template.comparability.breakdown(breakdown = …)} draws it.
 *
 * @param first the name of the first context
 * @param second the name of the second context
 * @param value the overall value from 0 to 1, or 0 where nothing is known
 * @param percent the value in words, empty where nothing is known
 * @param coverage the share of the weight that rests on something known, in words
 * @param known the dimensions that make the value
 * @param unknown those that are left out of it
 */
public record Breakdown(
    Frame frame,
    String first,
    String second,
    double value,
    String percent,
    String coverage,
    List<AspectRow> known,
    List<AspectRow> unknown,
    WeightsForm form) {}
