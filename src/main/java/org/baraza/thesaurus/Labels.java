package org.baraza.thesaurus;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baraza.language.Lang;
import org.baraza.lexicon.Wording;

/**
 * Every label of a language, found whatever its case, accents, vowel marks, number or inflection:
 * the words of a text that name concepts.
 */
final class Labels {

  private static final int LONGEST = 8;
  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Lang lang;
  private final Map<String, String> byLabel = new HashMap<>();

  /** A concept named by the words from start to before end. */
  record Named(String concept, int start, int end) {

    boolean overlaps(Named other) {
      return start < other.end && other.start < end;
    }
  }

  Labels(Lang lang, Collection<ConceptCard> concepts) {
    this.lang = lang;
    for (var concept : concepts) {
      concept.names(lang).forEach(name -> put(name, concept.id(), false));
    }
    for (var concept : concepts) {
      concept.labels().only(lang).ifPresent(name -> put(name, concept.id(), true));
    }
  }

  private void put(String name, String concept, boolean preferred) {
    var form = form(name);
    if (!form.isEmpty() && (preferred || !byLabel.containsKey(form))) {
      byLabel.put(form, concept);
    }
  }

  /** The concepts that the words name, the longest label first at each place. */
  List<Named> in(List<String> words) {
    var forms = words.stream().map(this::form).toList();
    var named = new ArrayList<Named>();
    for (int start = 0; start < forms.size(); start++) {
      var longest = longestFrom(forms, start);
      if (longest.isPresent()) {
        named.add(longest.get());
        start = longest.get().end() - 1;
      }
    }
    return named;
  }

  private Optional<Named> longestFrom(List<String> forms, int start) {
    if (forms.get(start).isEmpty()) {
      return Optional.empty();
    }
    for (int end = Math.min(forms.size(), start + LONGEST); end > start; end--) {
      var concept = byLabel.get(joined(forms.subList(start, end)));
      if (concept != null && !forms.get(end - 1).isEmpty()) {
        return Optional.of(new Named(concept, start, end));
      }
    }
    return Optional.empty();
  }

  private String joined(List<String> forms) {
    return forms.stream()
        .filter(form -> !form.isEmpty())
        .collect(Collectors.joining(lang == Lang.ZH ? "" : " "));
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

  /**
   * How a label is read by the search: its stems, and in Chinese its very characters, simplified.
   */
  private String form(String label) {
    return lang == Lang.ZH
        ? GAPS.matcher(SIMPLIFIED.transliterate(label).toLowerCase(Locale.ROOT)).replaceAll("")
        : String.join(" ", Wording.stems(label, lang));
  }
}
