package org.baraza.handbook.binding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts pages where nothing is printed, so that readers can say to each other where they are: a
 * file begins a page, and so does the first piece of text after so many letters.
 */
final class Pagination {

  /** Letters on a page, as translators count them. */
  private static final int LENGTH = 1_800;

  /** What an ideograph says takes about so many letters elsewhere. */
  private static final int IDEOGRAPH = 3;

  private static final Pattern PIECE =
      Pattern.compile("<(/?[A-Za-z][\\w:]*)(?:\"[^\"]*\"|'[^']*'|[^\"'>])*>|[^<]+");

  /** What a page can begin with; not what names something else, as its number would be read too. */
  private static final Set<String> STARTS = Set.of("main", "p", "li", "dd", "td");

  private final List<Leaf> pages = new ArrayList<>();

  /** A page, by its number and the file it begins in. */
  record Leaf(int number, String file) {

    String href() {
      return file + "#page-" + number;
    }
  }

  List<Leaf> pages() {
    return List.copyOf(pages);
  }

  /** The same file, which comes after those that were marked before, with marks. */
  byte[] marked(String file, byte[] markup) {
    var text = new String(markup, StandardCharsets.UTF_8);
    var body = text.indexOf("<main>");
    var marked = new StringBuilder(text.length() + LENGTH).append(text, 0, body);
    var letters = LENGTH;
    var pieces = PIECE.matcher(text);
    pieces.region(body, text.length());
    while (pieces.find()) {
      var tag = pieces.group(1);
      marked.append(pieces.group());
      if (tag == null) {
        letters += letters(pieces.group());
      } else if (letters >= LENGTH && STARTS.contains(tag)) {
        letters = 0;
        marked.append(mark(file));
      }
    }
    return marked.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String mark(String file) {
    var page = new Leaf(pages.size() + 1, file);
    pages.add(page);
    return "<span role=\"doc-pagebreak\" id=\"page-%d\" title=\"%d\"></span>"
        .formatted(page.number(), page.number());
  }

  private static int letters(String text) {
    return text.strip()
        .codePoints()
        .map(sign -> Character.isIdeographic(sign) ? IDEOGRAPH : 1)
        .sum();
  }
}
