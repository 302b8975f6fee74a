package org.baraza.facets;

import java.util.List;

/** The facets there are, in the order a page shows them. */
public final class Facets {

  public static final String KIND = "kind";
  public static final String PILLAR = "pillar";
  public static final String MEASURE = "measure";
  public static final String CONCEPT = "concept";
  public static final String REGION = "region";
  public static final String SUBREGION = "subregion";
  public static final String COUNTRY = "country";
  public static final String GROUPING = "grouping";
  public static final String MATURITY = "maturity";
  public static final String LANGUAGE = "language";
  public static final String GROUP = "group";
  public static final String SCALE = "scale";
  public static final String PERIOD = "period";

  /** What sort of body an organisation is. */
  public static final String BODY = "body";

  /** The organisations a record stands below. */
  public static final String ABOVE = "above";

  /** The record another one hangs on: nothing to narrow down by, but what a hit tells of it. */
  public static final String WITHIN = "within";

  public static final List<String> ALL =
      List.of(
          KIND, PILLAR, CONCEPT, REGION, SUBREGION, COUNTRY, GROUPING, MATURITY, GROUP, SCALE,
          LANGUAGE, PERIOD, MEASURE, BODY, ABOVE);

  /** The field of an index that holds the values of every facet, each in a field below it. */
  public static final String FIELD = "facet";

  private Facets() {}

  /** The field of an index that holds the values of a facet. */
  public static String field(String facet) {
    return FIELD + '.' + facet;
  }
}
