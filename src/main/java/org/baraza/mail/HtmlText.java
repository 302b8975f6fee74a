package org.baraza.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What is read of a letter that was written in HTML alone: its text, without what its program
 * quotes, announces or signs there.
 */
final class HtmlText implements NodeVisitor {

  /** What the common programs mark so themselves. */
  private static final String OTHERS =
      "head, script, style, template, blockquote, .gmail_quote, .gmail_quote_container,"
          + " .gmail_attr, .gmail_signature, .moz-cite-prefix, .moz-signature, .yahoo_quoted,"
          + " .protonmail_quote, .protonmail_signature_block, .OutlookMessageHeader, #Signature,"
          + " #mail-editor-reference-message-container";

  /** From here on all is quoted, up to the end of what it stands in. */
  private static final String FROM_HERE_ON = "#divRplyFwdMsg, #appendonsend";

  private static final Set<String> BLOCKS =
      Set.of(
          "p", "div", "li", "ul", "ol", "tr", "table", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  static String of(String html) {
    var letter = Jsoup.parse(html);
    letter.select(OTHERS).remove();
    for (var from : letter.select(FROM_HERE_ON)) {
      for (var next = from.nextSibling(); next != null; next = from.nextSibling()) {
        next.remove();
      }
      from.remove();
    }
    var read = new HtmlText();
    NodeTraversor.traverse(read, letter.body());
    return read.text
        .toString()
        .replace('\u00a0', ' ')
        .replaceAll("[ \\t]+\n", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      var said = words.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
      text.append(isAtBegin() ? said.stripLeading() : said);
    } else if (node instanceof Element one && one.normalName().equals("br")) {
      text.append('\n');
    } else if (isBlock(node)) {
      begin();
      text.append(((Element) node).normalName().equals("li") ? "- " : "");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBlock(node)) {
      begin();
      if (node instanceof Element one && one.normalName().equals("p")) {
        text.append('\n');
      }
    }
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element one && BLOCKS.contains(one.normalName());
  }

  private boolean isAtBegin() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  private void begin() {
    if (!isAtBegin()) {
      text.append('\n');
    }
  }
}
