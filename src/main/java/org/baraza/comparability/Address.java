package org.baraza.comparability;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.comparability.WeightsForm.Kept;

/** Writes addresses with parameters. */
final class Address {

  private Address() {}

  static String of(String path, Collection<Kept> parameters) {
    return of(path, parameters, "");
  }

  /**
   * @param more parameters that are written already, or nothing
   */
  static String of(String path, Collection<Kept> parameters, String more) {
    var query =
        Stream.concat(
                parameters.stream().map(one -> one.name() + '=' + encoded(one.value())),
                Stream.of(more))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + '?' + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
