package org.baraza.paper;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives words that run against the direction around them an order of their own. The printer puts
 * all runs of a line in the one order of its paragraph, which is wrong where such words have
 * several runs themselves, as an Arabic title with a number has: they become a block within the
 * line.
 */
final class Isolates {

  private static final String ISOLATE = "bdi";
  private static final String APART = "apart";

  private Isolates() {}

  /** Settles the directions of a whole sheet. */
  static void settle(Document sheet) {
    settleInner(sheet.getDocumentElement(), false);
  }

  private static void settle(Element part, boolean rightToLeft) {
    for (var child : children(part)) {
      switch (child) {
        case Element inner when inner.getTagName().equals("head") -> {}
        case Element inner -> settleInner(inner, rightToLeft);
        case Text text -> settle(text, rightToLeft);
        default -> {}
      }
    }
  }

  private static void settleInner(Element inner, boolean outer) {
    var direction = inner.getAttribute("dir");
    if (inner.getTagName().equals(ISOLATE) && direction.isEmpty()) {
      direction = direction(Bidi.getBaseDirection(inner.getTextContent()) == Bidi.RTL);
      inner.setAttribute("dir", direction);
    }
    var own = direction.isEmpty() ? outer : direction.equals("rtl");
    if (inner.getTagName().equals(ISOLATE) && own != outer && runs(inner, own) > 1) {
      inner.setAttribute("class", APART);
    }
    settle(inner, own);
  }

  private static void settle(Text text, boolean rightToLeft) {
    var level = level(rightToLeft);
    var bidi = new Bidi(text.getData(), level);
    if (bidi.countRuns() < 3) {
      return;
    }
    var rest = text;
    var taken = 0;
    for (var group : against(bidi, level)) {
      var first = group.getFirst().getStart();
      var words = rest.splitText(first - taken);
      rest = words.splitText(group.getLast().getLimit() - first);
      taken = group.getLast().getLimit();
      setApart(words, !rightToLeft);
    }
  }

  /** Runs that stand together at deeper levels than the text, where there are several. */
  private static List<List<BidiRun>> against(Bidi bidi, byte level) {
    var groups = new ArrayList<List<BidiRun>>();
    var group = new ArrayList<BidiRun>();
    for (int at = 0; at < bidi.getLength(); ) {
      var run = bidi.getLogicalRun(at);
      if (run.getEmbeddingLevel() > level) {
        group.add(run);
      } else {
        groups.add(group);
        group = new ArrayList<>();
      }
      at = run.getLimit();
    }
    groups.add(group);
    groups.removeIf(one -> one.size() < 2);
    return groups;
  }

  private static void setApart(Text words, boolean rightToLeft) {
    var isolate = words.getOwnerDocument().createElement(ISOLATE);
    isolate.setAttribute("dir", direction(rightToLeft));
    isolate.setAttribute("class", APART);
    words.getParentNode().replaceChild(isolate, words);
    isolate.appendChild(words);
    settle(words, rightToLeft);
  }

  private static int runs(Element part, boolean rightToLeft) {
    return new Bidi(part.getTextContent(), level(rightToLeft)).countRuns();
  }

  private static byte level(boolean rightToLeft) {
    return rightToLeft ? Bidi.RTL : Bidi.LTR;
  }

  private static String direction(boolean rightToLeft) {
    return rightToLeft ? "rtl" : "ltr";
  }

  private static List<Node> children(Element part) {
    var children = new ArrayList<Node>();
    for (var child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }
}
