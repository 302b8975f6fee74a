package org.baraza.forum.consultation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What members are asked in a topic.
 *
 * @param several whether one may choose several options
 * @param secret whether nobody can be told who chose what
 * @param closesOn the last day on which one votes, by UTC
 * @param voted how many voted in secret
 */
record Consultation(
    long topic,
    boolean several,
    boolean secret,
    LocalDate closesOn,
    int voted,
    List<Option> options) {

  /** With fewer secret votes than this nothing is told of what was chosen. */
  static final int FEWEST = 5;

  static final int LEAST_OPTIONS = 2;
  static final int MOST_OPTIONS = 20;

  /**
   * What can be chosen.
   *
   * @param place counted from 1, in the order of the author
   * @param chosen how often it was chosen in secret
   */
  record Option(int place, String text, int chosen) {}

  boolean isOpen(LocalDate today) {
    return !today.isAfter(closesOn);
  }

  /** Whether what was chosen is told: of what is secret at the end alone, and never of a few. */
  boolean isTold(LocalDate today) {
    return !secret || !isOpen(today) && voted >= FEWEST;
  }

  /** Whether so few voted in secret that nothing is told. */
  boolean isTooFew(LocalDate today) {
    return secret && !isOpen(today) && voted < FEWEST;
  }

  /** Whether this is a vote: options there are, and not more than one may choose. */
  boolean admits(Collection<Integer> places) {
    return !places.isEmpty()
        && (several || places.size() == 1)
        && places.stream().allMatch(place -> place >= 1 && place <= options.size());
  }
}
