package org.baraza.structure;

import java.util.List;
import org.baraza.dossier.Source;
import org.baraza.language.Lang;
import org.baraza.language.Saying;

/**
 * All that a record of a body or a plan says.
 *
 * @param language the language its legal basis and focal point are written in
 * @param names by language
 * @param mandates what it is for, by language
 * @param legalBasis the act, decree or decision it rests on
 * @param since the year, month or day it began: {@code 2016}, {@code 2016-05}, {@code 2016-05-12};
 *     or nothing
 * @param until the year, month or day it ended or ends, or nothing
 * @param parent the number of the body it belongs to, or of the body that answers for the plan; or
 *     0
 * @param focalPoint the function in it that others turn to, never a person
 * @param tasks of {@link #TASKS}
 * @param practice the number of the practice whose record it was taken from, or 0
 */
record Particulars(
    Lang language,
    Saying names,
    Saying mandates,
    String legalBasis,
    String since,
    String until,
    long parent,
    String focalPoint,
    List<String> tasks,
    List<Source> sources,
    long practice) {

  /** South-South cooperation; countering terrorism; preventing violent extremism. */
  static final List<String> TASKS = List.of("south_south", "ct", "pve");

  /** A date as exact as it is known. */
  static final String DAY = "(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

  /** The year of a date, or 0. */
  static int year(String day) {
    return day.isEmpty() ? 0 : Integer.parseInt(day.substring(0, 4));
  }
}
