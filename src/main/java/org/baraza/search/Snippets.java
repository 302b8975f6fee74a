package org.baraza.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /** How much of a text is looked through for a passage. */
  static final int MOST_SCANNED = 6_000;

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

  private Optional<Passage> best(Card card) {
    if (terms.values().stream().allMatch(Set::isEmpty)) {
      return Optional.empty();
    }
    var own = best(Stream.of(card.lead(), card.prose()).flatMap(one -> chosen(one, card)));
    return own.isPresent()
        ? own
        : best(Stream.of(card.lead(), card.prose()).flatMap(Snippets::all));
  }

  private Optional<Passage> best(Stream<Said> texts) {
    Passage best = null;
    var most = 0;
    for (var said : texts.toList()) {
      for (var sentence : sentences(said)) {
        var passage = marked(sentence);
        if (marks(passage) > most) {
          best = passage;
          most = marks(passage);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Stream<Said> chosen(Saying saying, Card card) {
    return saying.isEmpty() ? Stream.empty() : Stream.of(saying.in(reader, card.source()));
  }

  /** What is said in other languages than the reader's and the source's may be what matched. */
  private static Stream<Said> all(Saying saying) {
    return saying.texts().entrySet().stream().map(one -> new Said(one.getValue(), one.getKey()));
  }

  private static List<Said> sentences(Said said) {
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
