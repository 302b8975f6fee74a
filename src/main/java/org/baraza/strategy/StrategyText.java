package org.baraza.strategy;

import java.util.List;
import java.util.Map;
import org.baraza.language.Saying;

/**
 * What stands around the measures.
 *
 * @param kind review, treaty, regional, council, assembly, rights, guidance or question
 * @param symbol the document's symbol, or nothing
 * @param dated its date or year as far as known, or nothing
 * @param instruments ids of the instruments it is held against
 * @param facts further facts under their names
 */
public record StrategyText(
    String id,
    String kind,
    Saying title,
    Saying note,
    String symbol,
    String dated,
    List<String> instruments,
    Map<String, String> facts) {}
