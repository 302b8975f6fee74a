package org.baraza.handbook.binding;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.baraza.handbook.binding.Book.Block;
import org.baraza.handbook.binding.Book.Branches;
import org.baraza.handbook.binding.Book.Facts;
import org.baraza.handbook.binding.Book.Index;
import org.baraza.handbook.binding.Book.Items;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Table;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which words stand in which leaflets, and how much they weigh there, for the script that looks
 * them up. Words are folded as the script folds what is typed.
 */
record WordList(List<List<String>> leaflets, TreeMap<String, List<Integer>> words) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
  private static final int IN_TITLE = 12;
  private static final int MOST = 9;

  static WordList of(List<Leaflet> all) {
    var lines = new ArrayList<List<String>>();
    var words = new TreeMap<String, List<Integer>>();
    for (var leaf : all) {
      var self = leaf.self();
      var place = lines.size();
      weights(leaf)
          .forEach((word, weight) ->
              words.computeIfAbsent(word, _ -> new ArrayList<>()).addAll(List.of(place, weight)));
      lines.add(List.of(leaf.file(), self.number(), self.title().text(), self.title().code()));
    }
    return new WordList(lines, words);
  }

  private static LinkedHashMap<String, Integer> weights(Leaflet leaf) {
    var weights = new LinkedHashMap<String, Integer>();
    leaf.lead().forEach(block -> count(text(block), weights));
    leaf.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .forEach(block -> count(text(block), weights));
    weights.replaceAll((_, times) -> Math.min(times, MOST));
    tokens(leaf.self().title().text()).forEach(word -> weights.merge(word, IN_TITLE, Integer::sum));
    return weights;
  }

  private static void count(String text, LinkedHashMap<String, Integer> weights) {
    tokens(text).forEach(word -> weights.merge(word, 1, Integer::sum));
  }

  /** What is in an index stands elsewhere in the book. */
  private static String text(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph.text();
      case Items items -> joined(items.items());
      case Facts facts ->
          String.join("\n", facts.facts().stream().map(fact -> fact.value().text()).toList());
      case Table table -> joined(table.rows().stream().flatMap(List::stream).toList());
      case Figure figure -> figure.title();
      case Index _, Branches _ -> "";
    };
  }

  private static String joined(List<Paragraph> paragraphs) {
    return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
  }

  /** Words without case and marks; what is written without spaces, by twos. */
  static List<String> tokens(String text) {
    var tokens = new ArrayList<String>();
    WORD.matcher(folded(text))
        .results()
        .forEach(found -> {
          var word = found.group();
          if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN) {
            tokens.addAll(pairs(word));
          } else {
            tokens.add(word);
          }
        });
    return tokens;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\u0640]", "")
        .toLowerCase(Locale.ROOT)
        .replace('\u0649', '\u064A')
        .replace('\u0629', '\u0647');
  }

  private static List<String> pairs(String word) {
    var signs = word.codePoints().mapToObj(Character::toString).toList();
    var pairs = new ArrayList<String>();
    for (int at = 0; at + 1 < signs.size(); at++) {
      pairs.add(signs.get(at) + signs.get(at + 1));
    }
    return pairs.isEmpty() ? signs : pairs;
  }

  /** A script, since a page that was opened from a disk may read no other file. */
  byte[] script() {
    var json = JSON.writeValueAsString(List.of(leaflets, words));
    return ("const BOOK = " + json + ";\n").getBytes(StandardCharsets.UTF_8);
  }
}
