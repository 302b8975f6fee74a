package org.baraza.comparability;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Values as data gives them: to four decimals, null or empty where not known. */
final class Figures {

  private static final double DECIMALS = 10_000;

  private Figures() {}

  static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }

  static @Nullable Double rounded(OptionalDouble value) {
    return value.isPresent() ? rounded(value.getAsDouble()) : null;
  }

  static String text(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  static String text(OptionalDouble value) {
    return value.isPresent() ? text(value.getAsDouble()) : "";
  }

  /** The value of each dimension by its code. */
  static Map<String, @Nullable Double> dimensions(Comparison comparison) {
    var byCode = new LinkedHashMap<String, @Nullable Double>();
    comparison
        .aspects()
        .forEach(aspect -> byCode.put(aspect.dimension().code(), rounded(aspect.value())));
    return byCode;
  }
}
