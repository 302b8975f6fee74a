package org.baraza.dossier;

import java.util.Locale;
import org.baraza.language.Saying;

/**
 * Something a practice takes, as its record says.
 *
 * @param id its name within the record
 * @param cost what it costs, so that costs can be compared
 * @param check the fact it can be held against
 */
public record Prerequisite(String id, Kind kind, Saying text, Cost cost, Check check) {

  /** What sort of thing it is. */
  public enum Kind {
    LEGAL,
    INSTITUTION,
    SKILLS,
    MONEY,
    TIME,
    PARTNERS;

    /** Its code in files and words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param amount in units of the currency, or 0
   * @param currency ISO 4217, or nothing
   * @param year the year whose prices the amount is in, or 0
   * @param months how long it takes, or 0
   * @param people how many it takes, or 0
   */
  public record Cost(double amount, String currency, int year, int months, int people) {

    public static final Cost UNTOLD = new Cost(0, "", 0, 0, 0);
  }

  /**
   * A fact about a country: that it belongs to a grouping, or that an indicator is within bounds.
   *
   * @param grouping the grouping's code, or nothing
   * @param indicator the indicator's name, or nothing
   * @param least the indicator's least value that will do, or null
   * @param most its greatest, or null
   */
  public record Check(
      String grouping,
      String indicator,
      @org.jspecify.annotations.Nullable Double least,
      @org.jspecify.annotations.Nullable Double most) {

    public static final Check NONE = new Check("", "", null, null);
  }
}
