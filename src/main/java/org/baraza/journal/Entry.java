package org.baraza.journal;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in the journal.
 *
 * @param number from 1, without gaps
 * @param at to the microsecond
 * @param actor the number of the account that did it, or {@link Journal#NOBODY}
 * @param act what was done, such as {@code access.role.granted}
 * @param subject what it was done to, such as {@code practice/482130}, or nothing
 * @param details whatever else there is to know
 */
public record Entry(
    long number,
    Instant at,
    long actor,
    String act,
    String subject,
    SortedMap<String, String> details) {

  static Entry of(
      long number,
      Instant at,
      long actor,
      String act,
      String subject,
      Map<String, String> details) {
    return new Entry(number, at, actor, act, subject, new TreeMap<>(details));
  }
}
