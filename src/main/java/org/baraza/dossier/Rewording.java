package org.baraza.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baraza.dossier.Telling.Fate;
import org.baraza.dossier.Telling.Piece;

/** What became of a text, word by word; of Chinese, character by character. */
final class Rewording {

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[^\\s\\p{IsHan}]+|\\s+");

  /**
   * Beyond so many pairs of words the texts have little in common, and comparing costs too much.
   */
  private static final long MOST_PAIRS = 4_000_000;

  private final List<String> before;
  private final List<String> after;
  private final List<Piece> pieces = new ArrayList<>();

  private Rewording(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  static List<Piece> of(String before, String after) {
    return new Rewording(words(before), words(after)).compare();
  }

  /** Lists compared item by item, each on a line of its own. */
  static List<Piece> ofItems(List<String> before, List<String> after) {
    return new Rewording(lines(before), lines(after)).compare();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  private static List<String> lines(List<String> items) {
    return items.stream().map(item -> item + "\n").toList();
  }

  private List<Piece> compare() {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      before.forEach(word -> add(Fate.GONE, word));
      after.forEach(word -> add(Fate.COME, word));
    } else {
      walk(common());
    }
    return List.copyOf(pieces);
  }

  /** How many words the rests of both texts have in common, from each pair of words on. */
  private int[][] common() {
    var common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private void walk(int[][] common) {
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        add(Fate.KEPT, before.get(i));
        i++;
        j++;
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        add(Fate.GONE, before.get(i++));
      } else {
        add(Fate.COME, after.get(j++));
      }
    }
  }

  private void add(Fate fate, String word) {
    if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
      pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().text() + word));
    } else {
      pieces.add(new Piece(fate, word));
    }
  }
}
