package org.baraza.forum.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How somebody is called in a text: {@code @} and their whole name, however it is spaced. */
public final class Calling {

  private Calling() {}

  /** Where one of these names is called; the longest that stands there. */
  public static Pattern of(Collection<String> names) {
    var any =
        names.stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Calling::spaced)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])@(?:" + any + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String spaced(String name) {
    return Arrays.stream(name.split("\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }
}
