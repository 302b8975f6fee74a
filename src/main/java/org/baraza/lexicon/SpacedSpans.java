package org.baraza.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.baraza.language.Lang;

/**
 * Spans of a language that parts its words: up to three words of weight, with the words of no
 * weight between them.
 */
final class SpacedSpans {
  private static final int LONGEST = 3;

  private final List<String> words;
  private final List<String> forms;

  SpacedSpans(List<String> words, Lang lang) {
    this.words = words;
    this.forms = words.stream().map(word -> Terms.form(word, lang)).toList();
  }

  List<Rendering> render(Function<Span, List<String>> lexicon) {
    List<Rendering> renderings = new ArrayList<>();
    for (int start = 0; start < words.size(); ) {
      Rendering rendering = longest(start, lexicon);
      start = rendering.end();
      if (!rendering.words().isEmpty()) {
        renderings.add(rendering);
      }
    }
    return renderings;
  }

  private Rendering longest(int start, Function<Span, List<String>> lexicon) {
    for (Span span : from(start).reversed()) {
      List<String> known = lexicon.apply(span);
      if (!known.isEmpty()) {
        return new Rendering(start, span.end(), known);
      }
    }
    return new Rendering(start, start + 1, List.of());
  }

  private List<Span> from(int start) {
    List<Span> spans = new ArrayList<>(LONGEST);
    String form = forms.get(start);
    for (int end = start + 1; !form.isEmpty() && spans.size() < LONGEST; end++) {
      spans.add(new Span(start, end, form, surface(start, end)));
      while (end < forms.size() && forms.get(end).isEmpty()) {
        end++;
      }
      if (end == forms.size()) {
        break;
      }
      form += " " + forms.get(end);
    }
    return spans;
  }

  private String surface(int start, int end) {
    return String.join(" ", words.subList(start, end)).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
