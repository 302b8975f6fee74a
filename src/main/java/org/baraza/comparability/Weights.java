package org.baraza.comparability;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.baraza.likeness.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * How much each dimension counts, from 0 (not at all) to 5. Only the proportions matter. If nothing
 * counts there is nothing to say, so such weights are the default ones.
 */
public final class Weights {

  public static final double MOST = 5;

  public static final Weights DEFAULT =
      new Weights(Dimension.ALL.stream().mapToDouble(Dimension::weight).toArray());

  private static final String PREFIX = "w.";

  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  /**
   * Weights as an address gives them.
   *
   * @param parameter the value of a parameter such as {@code w.law}, or null where the address has
   *     none; what is no number counts as none, and what is out of range is brought into it
   */
  public static Weights of(UnaryOperator<@Nullable String> parameter) {
    return of(
        Dimension.ALL.stream()
            .mapToDouble(dimension -> read(parameter.apply(name(dimension)), dimension.weight()))
            .toArray());
  }

  /** The same, with one dimension weighed anew. */
  public Weights with(Dimension dimension, double weight) {
    var changed = values.clone();
    changed[dimension.ordinal()] = clamp(weight);
    return of(changed);
  }

  private static Weights of(double[] values) {
    return Arrays.stream(values).sum() == 0 ? DEFAULT : new Weights(values);
  }

  private static double read(@Nullable String text, double otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      var weight = Double.parseDouble(text.strip().replace(',', '.'));
      return Double.isNaN(weight) ? otherwise : clamp(weight);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static double clamp(double weight) {
    return Math.clamp(Math.round(weight * 100) / 100.0, 0, MOST);
  }

  /** The parameter of a dimension in addresses and forms. */
  public static String name(Dimension dimension) {
    return PREFIX + dimension.code();
  }

  public double of(Dimension dimension) {
    return values[dimension.ordinal()];
  }

  /** The weight as a form field holds it: {@code 1.5}. */
  public String text(Dimension dimension) {
    var weight = of(dimension);
    return weight == Math.rint(weight)
        ? String.valueOf((int) weight)
        : String.format(Locale.ROOT, "%.2f", weight).replaceAll("0$", "");
  }

  /** What an address needs to say of them: {@code w.law=2&w.size=0}, nothing where all is usual. */
  public String query() {
    return Dimension.ALL.stream()
        .filter(dimension -> of(dimension) != dimension.weight())
        .map(dimension -> name(dimension) + '=' + text(dimension))
        .collect(Collectors.joining("&"));
  }

  public boolean areDefault() {
    return equals(DEFAULT);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Weights weights && Arrays.equals(values, weights.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Weights[" + query() + ']';
  }
}
