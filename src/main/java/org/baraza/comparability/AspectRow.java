package org.baraza.comparability;

import java.util.List;

/**
 * A dimension of a comparison as a reader sees it.
 *
 * @param code of the dimension
 * @param value from 0 to 1, or 0 where not known
 * @param percent the value in words, empty where not known
 * @param weight in words
 * @param share what it adds to the whole, in words
 * @param facts those used, of the first and of the second country
 */
public record AspectRow(
    String code,
    String name,
    double value,
    String percent,
    String weight,
    String share,
    String sentence,
    List<FactLine> facts) {}
