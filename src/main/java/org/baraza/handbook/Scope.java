package org.baraza.handbook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What an edition is made of: the answers to a question, and what was put in or left out by hand.
 *
 * @param query the address of a question to the search after the language, or nothing
 * @param included numbers of practices
 * @param excluded numbers of practices
 */
record Scope(String query, List<Long> included, List<Long> excluded) {

  Scope {
    included = included.stream().distinct().sorted().toList();
    excluded = excluded.stream().distinct().sorted().toList();
  }

  /** The numbers of the records, where these answer the question; not all of them need be open. */
  Set<Long> of(Collection<Long> answers) {
    var numbers = new LinkedHashSet<>(answers);
    numbers.addAll(included);
    excluded.forEach(numbers::remove);
    return numbers;
  }

  /** What is asked, facet by facet. */
  MultiValueMap<String, String> asked() {
    var asked = new LinkedMultiValueMap<String, String>();
    var begin = query.indexOf('?');
    if (begin >= 0) {
      for (var pair : query.substring(begin + 1).split("&")) {
        var parts = pair.split("=", 2);
        asked.add(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
      }
    }
    return asked;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
