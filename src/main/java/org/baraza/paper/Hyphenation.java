package org.baraza.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baraza.language.Lang;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Marks where long words of running text may be parted. What has a capital, a digit or a sign in it
 * (names, abbreviations, addresses, codes) stays whole, and so do headings and links.
 */
final class Hyphenation {

  private static final Set<String> WHOLE = Set.of("head", "h1", "h2", "h3", "a", "code", "svg");
  private static final Set<String> SHORT = Set.of("address", "running");

  private static final Pattern TOKEN = Pattern.compile("\\S{7,}");

  /** A word of small letters, with what may be elided before it and stand around it. */
  private static final Pattern LONG =
      Pattern.compile("([«“\"(\\[]*(?:\\p{Ll}{1,2}['’])?)(\\p{Ll}{7,})([»”\")\\],.;:!?…]*)");

  private Hyphenation() {}

  static void mark(Document sheet) {
    mark(sheet.getDocumentElement(), Optional.empty());
  }

  private static void mark(Element part, Optional<Syllables> outer) {
    if (isWhole(part)) {
      return;
    }
    var syllables =
        part.hasAttribute("lang")
            ? Lang.of(part.getAttribute("lang")).flatMap(Syllables::of)
            : outer;
    for (var child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child) {
        case Element inner -> mark(inner, syllables);
        case Text text -> syllables.ifPresent(known -> text.setData(marked(text.getData(), known)));
        default -> {}
      }
    }
  }

  private static boolean isWhole(Element part) {
    var kinds = part.getAttribute("class");
    return WHOLE.contains(part.getTagName())
        || !kinds.isEmpty() && Arrays.stream(kinds.split(" ")).anyMatch(SHORT::contains);
  }

  private static String marked(String text, Syllables syllables) {
    return TOKEN
        .matcher(text)
        .replaceAll(token -> Matcher.quoteReplacement(marked(token, syllables)));
  }

  private static String marked(MatchResult token, Syllables syllables) {
    var word = LONG.matcher(token.group());
    return word.matches()
        ? word.group(1) + syllables.marked(word.group(2)) + word.group(3)
        : token.group();
  }
}
