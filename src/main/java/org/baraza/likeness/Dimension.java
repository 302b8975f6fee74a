package org.baraza.likeness;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** What two countries are compared in, with the weight it has unless a reader gives another. */
public enum Dimension {
  /** Region and subregion, common land border, distance. */
  NEIGHBOURHOOD(2),
  /** Organisations both belong to today; one with few members says more. */
  GROUPINGS(1.5),
  /** The traditions the legal systems are made of. */
  LAW(1),
  /** Official and widely spoken languages. */
  LANGUAGES(1),
  /** Income group, and production per person. */
  ECONOMY(1),
  /** Population, area and density. */
  SIZE(0.5),
  /** Statuses of the United Nations, literacy, youth, towns. */
  DEVELOPMENT(1),
  /** Internet, mobile telephones, electricity. */
  CONNECTIVITY(0.5),
  /** Bodies against terrorism and the financing of it that both belong to today. */
  SECURITY_BODIES(1),
  /** Treaties against terrorism that both have accepted. */
  INSTRUMENTS(0.5);

  public static final List<Dimension> ALL = List.of(values());

  private final double weight;
  private final String code;

  Dimension(double weight) {
    this.weight = weight;
    this.code = name().toLowerCase(Locale.ROOT).replace("security_", "");
  }

  /** Its name in addresses, in data and in the keys of words. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The default weight. */
  public double weight() {
    return weight;
  }
}
