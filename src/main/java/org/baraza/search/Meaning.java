package org.baraza.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.language.Lang;
import org.baraza.lexicon.Analyzers;
import org.baraza.lexicon.Lexicon;
import org.baraza.lexicon.Rendering;
import org.baraza.lexicon.Tokens;

/**
 * What a question means in each language: the reader's own words, the words a dictionary renders
 * them by, and the concepts they name.
 *
 * @param words the words typed, without those that say nothing
 * @param concepts the concepts recognised, by the place of the words that name them
 * @param renderings for every other language, what spans of words are rendered by
 * @param corrections what a word unknown to every record may have been meant to be
 */
record Meaning(
    Lang lang,
    List<String> words,
    List<Crossing.Recognised> concepts,
    Map<Lang, List<Rendering>> renderings,
    Map<Integer, List<String>> corrections) {

  static Meaning of(Typed typed, Lang lang, Crossing crossing, Lexicon lexicon, Spelling spelling) {
    var words = typed.words();
    var concepts = crossing.recognise(words, lang);
    var renderings = new EnumMap<Lang, List<Rendering>>(Lang.class);
    for (var other : Lang.ALL) {
      if (other != lang) {
        renderings.put(other, lexicon.render(words, lang, other));
      }
    }
    var corrections =
        spelling.corrections(
            words, place -> isNamed(place, concepts) || isRendered(place, renderings));
    return new Meaning(lang, words, concepts, renderings, corrections);
  }

  private static boolean isNamed(int place, List<Crossing.Recognised> concepts) {
    return concepts.stream().anyMatch(one -> one.start() <= place && place < one.end());
  }

  private static boolean isRendered(int place, Map<Lang, List<Rendering>> renderings) {
    return renderings.values().stream()
        .flatMap(List::stream)
        .anyMatch(one -> one.start() <= place && place < one.end());
  }

  /** Whether a word of this place says anything in the reader's language. */
  boolean tells(int place) {
    return !Tokens.terms(Analyzers.of(lang), words.get(place)).isEmpty();
  }

  /** The best guess at each word that had to be guessed. */
  List<String> firstCorrections() {
    return corrections.values().stream().map(List::getFirst).toList();
  }

  /** The concepts whose name covers the word at this place. */
  List<Crossing.Recognised> conceptsAt(int place) {
    return concepts.stream()
        .filter(concept -> concept.start() <= place && place < concept.end())
        .toList();
  }

  /** Every analysed term that counts as a match in a text of this language. */
  Set<String> terms(Lang of) {
    var texts = new ArrayList<>(words);
    corrections.values().forEach(texts::addAll);
    renderings.getOrDefault(of, List.of()).forEach(rendering -> texts.addAll(rendering.words()));
    concepts.forEach(concept -> texts.addAll(concept.names().getOrDefault(of, List.of())));
    var terms = new HashSet<String>();
    texts.forEach(text -> terms.addAll(Tokens.terms(Analyzers.of(of), text)));
    return Collections.unmodifiableSet(terms);
  }

  /** The words as typed that a recognised concept stands for. */
  String typed(Crossing.Recognised concept) {
    var joined = String.join(" ", words.subList(concept.start(), concept.end()));
    return lang == Lang.ZH ? joined.replace(" ", "") : joined;
  }
}
