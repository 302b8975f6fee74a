package org.baraza.thesaurus;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baraza.language.Lang;

/**
 * Every label of a language, found by how it is written whatever its case, accents, vowel marks or
 * plural: the words of a text that name concepts.
 */
final class Labels {

  private static final int LONGEST = 8;
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Lang lang;
  private final Map<String, String> byLabel = new HashMap<>();

  /** A concept named by the words from start to before end. */
  record Named(String concept, int start, int end) {}

  Labels(Lang lang, Collection<ConceptCard> concepts) {
    this.lang = lang;
    for (var concept : concepts) {
      concept.names(lang).forEach(name -> byLabel.putIfAbsent(form(name), concept.id()));
    }
    for (var concept : concepts) {
      concept.labels().only(lang).ifPresent(name -> byLabel.put(form(name), concept.id()));
    }
  }

  /** The concepts that the words name, the longest label first at each place. */
  List<Named> in(List<String> words) {
    var named = new java.util.ArrayList<Named>();
    for (int start = 0; start < words.size(); start++) {
      var longest = longestFrom(words, start);
      if (longest.isPresent()) {
        named.add(longest.get());
        start = longest.get().end() - 1;
      }
    }
    return named;
  }

  private Optional<Named> longestFrom(List<String> words, int start) {
    for (int end = Math.min(words.size(), start + LONGEST); end > start; end--) {
      var concept = byLabel.get(form(String.join(" ", words.subList(start, end))));
      if (concept != null) {
        return Optional.of(new Named(concept, start, end));
      }
    }
    return Optional.empty();
  }

  /** Every concept a running text names. */
  Set<String> namedIn(List<String> words) {
    var all = new HashSet<String>();
    in(words).forEach(named -> all.add(named.concept()));
    return all;
  }

  /** The label's concepts nearest to a text by the pairs of letters they share. */
  List<String> nearest(String text, int most) {
    var wanted = pairs(form(text));
    return byLabel.entrySet().stream()
        .map(entry -> Map.entry(entry.getValue(), likeness(wanted, pairs(entry.getKey()))))
        .filter(entry -> entry.getValue() > .3)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .distinct()
        .limit(most)
        .toList();
  }

  private static double likeness(Set<String> a, Set<String> b) {
    var shared = a.stream().filter(b::contains).count();
    return a.isEmpty() || b.isEmpty() ? 0 : 2. * shared / (a.size() + b.size());
  }

  private static Set<String> pairs(String form) {
    var pairs = new HashSet<String>();
    for (int i = 0; i + 2 <= form.length(); i++) {
      pairs.add(form.substring(i, i + 2));
    }
    return pairs;
  }

  /** How a label is written, less all that writers differ in. */
  private String form(String label) {
    var folded =
        MARKS
            .matcher(Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
            .replaceAll("");
    if (lang == Lang.ZH) {
      return GAPS.matcher(folded).replaceAll("");
    }
    var words = GAPS.split(folded.strip());
    for (int i = 0; i < words.length; i++) {
      words[i] = lang == Lang.AR ? Singular.arabic(words[i]) : Singular.of(words[i]);
    }
    return String.join(" ", words);
  }
}
