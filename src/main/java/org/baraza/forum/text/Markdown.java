package org.baraza.forum.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baraza.language.Lang;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Renders what is typed. No markup of the writer ever passes: it is escaped, and all elements are
 * made here, so nothing has to be cleaned afterwards. Pictures of other places become links,
 * headings stand below those of the page.
 */
public final class Markdown {

  /** What a text becomes, and how many links it holds. */
  public record Rendered(String html, int links) {

    private static final Pattern LINK = Pattern.compile("(?s)<a [^>]*>.*?</a>");
    private static final Pattern BARE =
        Pattern.compile("(?i)\\b(?:https?://|www\\.)[\\p{L}\\p{N}]");

    /** An address that is no link is read all the same, and counts like one. */
    @Override
    public int links() {
      return links + (int) BARE.matcher(LINK.matcher(html).replaceAll(" ")).results().count();
    }
  }

  private static final int DEEPEST = 12;
  private static final int BELOW = 3;
  private static final int LOWEST = 6;
  private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(https?://|www\\.)");
  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();

  /** What the emphasis of a name that is called is told from one that was typed by. */
  private static final String CALL = "@";

  private static final HtmlRenderer RENDERER = renderer(Map.of());

  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private Markdown() {}

  public static Rendered render(String written) {
    return render(written, new Taming(null, List.of()));
  }

  /**
   * The same of what is said in a language: quotations of another one say so, and who is called is
   * shown as called.
   *
   * @param called the names
   */
  public static Rendered render(Saying said, Collection<String> called) {
    return render(said.written(), new Taming(said.language(), called));
  }

  private static Rendered render(String written, Taming taming) {
    try {
      var text = PARSER.parse(written);
      text.accept(taming);
      var renderer = taming.tongues.isEmpty() ? RENDERER : renderer(taming.tongues);
      return new Rendered(renderer.render(text), taming.links);
    } catch (StackOverflowError deep) {
      return new Rendered(unrendered(written), 0);
    }
  }

  /**
   * How many links a topic begins with: those of its text, and what mail programs make links of in
   * its title.
   */
  public static int links(String title, String written) {
    return (int) ADDRESS.matcher(title).results().count() + render(written).links();
  }

  /** What is nested deeper than any reader can follow is shown as it was typed. */
  private static String unrendered(String written) {
    var text = new Text(written);
    var paragraph = new Paragraph();
    paragraph.appendChild(text);
    return RENDERER.render(paragraph);
  }

  /** What was typed, without its marks, as plain text. */
  public static String plain(String written) {
    try {
      return PLAIN.render(PARSER.parse(written)).strip();
    } catch (StackOverflowError deep) {
      return written.strip();
    }
  }

  /** What was typed, as a quotation of it. */
  public static String quoted(String written) {
    return written.lines().map(line -> "> " + line).reduce("", (all, line) -> all + line + "\n")
        + "\n";
  }

  private static HtmlRenderer renderer(Map<Node, Lang> tongues) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(true)
        .urlSanitizer(new Strict())
        .attributeProviderFactory(
            _ -> (node, tag, attributes) -> mark(node, tag, tongues.get(node), attributes))
        .build();
  }

  private static void mark(
      Node node, String tag, @Nullable Lang tongue, Map<String, String> attributes) {
    if (node instanceof Link) {
      attributes.put("rel", "nofollow noopener ugc");
    } else if (node instanceof StrongEmphasis one && CALL.equals(one.getOpeningDelimiter())) {
      attributes.put("dir", "auto");
    } else if (tongue != null) {
      attributes.put("lang", tongue.code());
      attributes.put("dir", tongue.dir());
    } else if (List.of("p", "blockquote", "ul", "ol", "h3", "h4", "h5", "h6").contains(tag)) {
      attributes.put("dir", "auto");
    }
  }

  /** Puts the text below the page, and lets it fetch nothing. */
  private static final class Taming extends AbstractVisitor {

    private final @Nullable Lang language;
    private final Pattern calls;
    private final Map<Node, Lang> tongues = new HashMap<>();
    private int links;

    /**
     * @param language of the text, or null where that tells nothing
     * @param called the names that are called in it
     */
    private Taming(@Nullable Lang language, Collection<String> called) {
      this.language = language;
      this.calls = Calling.of(called);
    }

    @Override
    public void visit(BlockQuote quotation) {
      if (language != null) {
        var tongue = Tongue.of(PLAIN.render(quotation), language);
        if (tongue != language) {
          tongues.put(quotation, tongue);
        }
      }
      visitChildren(quotation);
    }

    @Override
    public void visit(Text text) {
      var literal = text.getLiteral();
      var found = calls.matcher(literal);
      var from = 0;
      while (found.find()) {
        var call = new StrongEmphasis(CALL);
        call.appendChild(new Text(found.group()));
        text.insertBefore(new Text(literal.substring(from, found.start())));
        text.insertBefore(call);
        from = found.end();
      }
      text.setLiteral(literal.substring(from));
    }

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(LOWEST, heading.getLevel() + BELOW - 1));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      links++;
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      var link = new Link(image.getDestination(), null);
      for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
        link.appendChild(child);
      }
      image.insertAfter(link);
      image.unlink();
      links++;
      visitChildren(link);
    }
  }

  /** Lets through addresses of the web, of mail and of this site; any other becomes none. */
  private static final class Strict implements UrlSanitizer {

    private static final Pattern HARMLESS =
        Pattern.compile("(?i)(https?://|mailto:|/(?![/\\\\])|#)\\S*");

    @Override
    public String sanitizeLinkUrl(String url) {
      return HARMLESS.matcher(url).matches() ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
      return "";
    }
  }
}
