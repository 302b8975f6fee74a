package org.baraza.comparability;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How alike the contexts of two countries are, and why.
 *
 * @param first ISO 3166-1 alpha-3
 * @param second ISO 3166-1 alpha-3
 * @param aspects one for each dimension, in the order of the dimensions
 */
public record Comparison(String first, String second, Weights weights, List<Aspect> aspects) {

  /** How many reasons are told at most. */
  static final int REASONS = 3;

  /** The least value that speaks for a likeness. */
  public static final double STRONG = 0.5;

  /** The weighted mean over what is known, from 0 to 1; empty where nothing that counts is. */
  public OptionalDouble overall() {
    var known = knownWeight();
    return known == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(aspects.stream().mapToDouble(Aspect::contribution).sum() / known);
  }

  /** Which share of the weight rests on something known, from 0 to 1. */
  public double coverage() {
    return knownWeight() / aspects.stream().mapToDouble(Aspect::weight).sum();
  }

  /** The share of an aspect in the overall value; all shares add up to it. */
  public double share(Aspect aspect) {
    var known = knownWeight();
    return known == 0 ? 0 : aspect.contribution() / known;
  }

  private double knownWeight() {
    return aspects.stream().filter(Aspect::isKnown).mapToDouble(Aspect::weight).sum();
  }

  public List<Aspect> known() {
    return aspects.stream().filter(Aspect::isKnown).toList();
  }

  public List<Aspect> unknown() {
    return aspects.stream().filter(aspect -> !aspect.isKnown()).toList();
  }

  /** The two or three aspects that make them alike, those that add most first. */
  public List<Aspect> strongest() {
    return aspects.stream()
        .filter(aspect -> aspect.contribution() > 0 && aspect.value().orElse(0) >= STRONG)
        .sorted(Comparator.comparingDouble(Aspect::contribution).reversed())
        .limit(REASONS)
        .toList();
  }
}
