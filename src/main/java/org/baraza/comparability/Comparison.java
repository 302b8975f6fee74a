package org.baraza.comparability;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.baraza.likeness.Mean;
import org.baraza.likeness.Reason;

/**
 * How alike two contexts are, and why.
 *
 * @param first the code of a context
 * @param second the code of a context
 * @param overall the weighted mean over what is known, from 0 to 1; empty where nothing that counts
 *     is. Where a context has several members it is the mean over them
 * @param aspects one for each dimension, in the order of the dimensions
 */
public record Comparison(
    String first, String second, Weights weights, OptionalDouble overall, List<Aspect> aspects) {

  /** How many reasons are told at most. */
  static final int REASONS = 3;

  /** Of two countries: the mean over the aspects. */
  static Comparison of(String first, String second, Weights weights, List<Aspect> aspects) {
    var mean = new Mean();
    aspects.forEach(aspect -> aspect.value().ifPresent(value -> mean.add(value, aspect.weight())));
    var overall = mean.weight() == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean.value());
    return new Comparison(first, second, weights, overall, aspects);
  }

  /** Which share of the weight rests on something known, from 0 to 1. */
  public double coverage() {
    return knownWeight() / aspects.stream().mapToDouble(Aspect::weight).sum();
  }

  /** The share of an aspect in the overall value; for two countries all shares add up to it. */
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

  /** Why they are alike: three sentences at most, the weightiest first. */
  List<Reason> reasons() {
    return strongest().stream().map(Aspect::reason).distinct().toList();
  }

  /** The two or three aspects that make them alike, those that add most first. */
  List<Aspect> strongest() {
    return aspects.stream()
        .filter(Aspect::speaksForLikeness)
        .sorted(Comparator.comparingDouble(Aspect::contribution).reversed())
        .limit(REASONS)
        .toList();
  }
}
