package org.baraza.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.language.Saying;
import org.baraza.lexicon.Analyzers;
import org.baraza.lexicon.Tokens;
import org.baraza.search.Results.Passage;

/**
 * Chooses the passage of a record that answers best, in the language that matched, and marks it.
 */
final class Snippets {

  private static final int LONGEST = 320;
  private static final int MOST_SCANNED = 6_000;

  private final Lang reader;
  private final Map<Lang, Set<String>> terms = new EnumMap<>(Lang.class);

  Snippets(Meaning meaning) {
    this.reader = meaning.lang();
    Lang.ALL.forEach(lang -> terms.put(lang, meaning.terms(lang)));
  }

  Snippets(Lang reader) {
    this.reader = reader;
    Lang.ALL.forEach(lang -> terms.put(lang, Set.of()));
  }

  Passage title(Card card) {
    return marked(card.titles().in(reader, card.source()));
  }

  /** The lead when it holds a match, else the sentence of the text that holds most of them. */
  Passage of(Card card) {
    if (card.lead().isEmpty()) {
      return new Passage(new Said("", reader), List.of(""));
    }
    var lead = marked(shortened(card.lead().in(reader, card.source())));
    return marks(lead) > 0 ? lead : best(card).orElse(lead);
  }

  private java.util.Optional<Passage> best(Card card) {
    Passage best = null;
    var most = 0;
    for (var saying : List.of(card.lead(), card.prose())) {
      for (var sentence : sentences(saying, card)) {
        var passage = marked(sentence);
        if (marks(passage) > most) {
          best = passage;
          most = marks(passage);
        }
      }
    }
    return java.util.Optional.ofNullable(best);
  }

  private List<Said> sentences(Saying saying, Card card) {
    if (saying.isEmpty() || terms.values().stream().allMatch(Set::isEmpty)) {
      return List.of();
    }
    var said = saying.in(reader, card.source());
    var text = said.text().substring(0, Math.min(MOST_SCANNED, said.text().length()));
    var breaks = BreakIterator.getSentenceInstance(said.lang().locale());
    breaks.setText(text);
    var sentences = new ArrayList<Said>();
    for (int start = breaks.first(), end = breaks.next();
        end != BreakIterator.DONE;
        start = end, end = breaks.next()) {
      sentences.add(shortened(new Said(text.substring(start, end).strip(), said.lang())));
    }
    return sentences;
  }

  private static Said shortened(Said said) {
    if (said.text().length() <= LONGEST) {
      return said;
    }
    var cut = said.text().lastIndexOf(' ', LONGEST);
    return new Said(said.text().substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "…", said.lang());
  }

  private Passage marked(Said said) {
    var wanted = terms.getOrDefault(said.lang(), Set.of());
    if (wanted.isEmpty()) {
      return new Passage(said, List.of(said.text()));
    }
    var pieces = new ArrayList<String>();
    var from = 0;
    for (var token : Tokens.of(Analyzers.of(said.lang()), said.text())) {
      if (token.start() >= from && wanted.contains(token.term())) {
        pieces.add(said.text().substring(from, token.start()));
        pieces.add(said.text().substring(token.start(), token.end()));
        from = token.end();
      }
    }
    pieces.add(said.text().substring(from));
    return new Passage(said, pieces);
  }

  private static int marks(Passage passage) {
    return passage.pieces().size() / 2;
  }
}
