package org.baraza.forum.letterbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed above the letter they answer. Mail programs quote that letter in many ways;
 * it begins with a line of our own, above which all is theirs but the words that announce it.
 */
final class Typing {

  /** The first line of a letter that can be answered. */
  static final String LINE = "――――― ✂ ―――――";

  private static final Pattern OURS = Pattern.compile("[\\s>|]*――+ *✂.*");
  private static final Pattern QUOTED = Pattern.compile("\\s*[>|].*");
  private static final Pattern SIGNATURE = Pattern.compile("--\\s?");
  private static final Pattern RULE =
      Pattern.compile(
          "\\s*(_{10,}|-{5}[^-]*-{5})\\s*|\\s*\\*?(From|De|Von|От|发件人|من) ?\\*?[:：][^@]*@.*");

  /** “To: …”, in whatever language, of the letter that is quoted. */
  private static final Pattern HEAD = Pattern.compile("[\\p{L} *-]{1,24}[:：] .*");

  private static final int LONGEST_LINE = 1_000;
  private static final int MOST_HEADS = 6;

  /** “On such a day so and so wrote:”, in whatever language: it ends so, and names an address. */
  private static final Pattern ANNOUNCES = Pattern.compile(".*[:：]\\s*");

  private static final Pattern NAMES_SOMEBODY = Pattern.compile("(?s).*(@|\\d{1,2}[:h.]\\d{2}).*");
  private static final int MOST_ANNOUNCING = 3;

  private Typing() {}

  /** The text without what it quotes, and without a signature. */
  static String of(String text) {
    var lines = new ArrayList<String>();
    for (var line : text.lines().toList()) {
      if (line.length() > LONGEST_LINE) {
        lines.add(line);
        continue;
      }
      if (OURS.matcher(line).matches()) {
        dropHead(lines);
        break;
      }
      if (SIGNATURE.matcher(line).matches() || RULE.matcher(line).matches() && !lines.isEmpty()) {
        break;
      }
      lines.add(line);
    }
    drop(lines);
    return String.join("\n", lines).strip();
  }

  /** The lines by which some programs introduce the letter they quote, where nothing else does. */
  private static void dropHead(List<String> lines) {
    trim(lines);
    var from = lines.size();
    while (from > 0
        && lines.size() - from < MOST_HEADS
        && HEAD.matcher(lines.get(from - 1)).matches()) {
      from--;
    }
    if (lines.size() - from > 1) {
      lines.subList(from, lines.size()).clear();
    }
  }

  /** From the end: what is quoted below the answer, and what announces it. */
  private static void drop(List<String> lines) {
    trim(lines);
    while (!lines.isEmpty() && QUOTED.matcher(lines.getLast()).matches()) {
      lines.removeLast();
      trim(lines);
    }
    if (!lines.isEmpty() && ANNOUNCES.matcher(lines.getLast()).matches()) {
      var last = paragraph(lines);
      if (NAMES_SOMEBODY.matcher(String.join("\n", last)).matches()) {
        last.clear();
        trim(lines);
      }
    }
  }

  /** The last lines without a blank one between them, as many as an announcement may have. */
  private static List<String> paragraph(List<String> lines) {
    var from = lines.size() - 1;
    while (from > 0 && lines.size() - from < MOST_ANNOUNCING && !lines.get(from - 1).isBlank()) {
      from--;
    }
    return lines.subList(from, lines.size());
  }

  private static void trim(List<String> lines) {
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
  }
}
