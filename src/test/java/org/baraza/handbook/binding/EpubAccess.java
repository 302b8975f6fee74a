package org.baraza.handbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What Ace, the checker of the DAISY Consortium, asks of a book beyond its markup: metadata of EPUB
 * Accessibility 1.1 that are complete and true, and navigation that leads everywhere.
 */
public final class EpubAccess {

  private static final String EPUB = "EPUB/";

  private EpubAccess() {}

  public static void check(byte[] epub, String lang) throws IOException {
    var files = new LinkedHashMap<String, Document>();
    var all = Unpacked.of(epub);
    all.forEach((name, text) -> {
      if (name.endsWith(".xhtml") || name.endsWith(".opf")) {
        files.put(name, Jsoup.parse(text, "", Parser.xmlParser()));
      }
    });
    var opf = files.remove(EPUB + "package.opf");
    metadata(opf, files, all.keySet().stream().toList(), lang);
    files.forEach((name, page) -> document(page, lang + ' ' + name));
    navigation(opf, files, lang);
  }

  private static void metadata(
      Document opf, Map<String, Document> files, List<String> names, String lang) {
    var pictures = files.values().stream().flatMap(page -> page.select("svg").stream()).toList();
    assertThat(meta(opf, "schema:accessMode"))
        .as(lang)
        .isEqualTo(pictures.isEmpty() ? List.of("textual") : List.of("textual", "visual"));
    assertThat(pictures)
        .as("what is seen is told")
        .allSatisfy(picture -> assertThat(picture.select("> title, > desc")).hasSize(2));
    assertThat(meta(opf, "schema:accessModeSufficient")).containsExactly("textual");
    assertThat(names)
        .as("no other pictures")
        .noneMatch(name -> name.matches(".*\\.(png|jpe?g|svg|mp\\d)"));
    assertThat(meta(opf, "schema:accessibilityHazard")).containsExactly("none");
    assertThat(String.join("", meta(opf, "schema:accessibilitySummary"))).isNotBlank();
    assertThat(meta(opf, "pageBreakSource")).containsExactly("none");
    var features = meta(opf, "schema:accessibilityFeature");
    assertThat(features)
        .contains("tableOfContents", "structuralNavigation", "readingOrder", "pageNavigation")
        .contains("pageBreakMarkers", "displayTransformability", "ARIA");
    assertThat(features.contains("alternativeText")).isEqualTo(!pictures.isEmpty());
    assertThat(features.contains("longDescription")).isEqualTo(!pictures.isEmpty());
    assertThat(features.contains("index"))
        .as("index")
        .isEqualTo(files.keySet().stream().anyMatch(name -> name.contains("annex-concepts")));
    assertThat(opf.select("dc|language").text()).isEqualTo(lang);
  }

  private static List<String> meta(Document opf, String property) {
    return opf.select("meta[property=" + property + "]").eachText();
  }

  private static void document(Document page, String name) {
    var root = page.selectFirst("html");
    assertThat(root.attr("lang")).as(name).isNotBlank();
    assertThat(root.attr("dir")).as(name).isNotBlank();
    assertThat(page.select("head title").text()).as(name).isNotBlank();
    assertThat(page.select("h1")).as(name).hasSize(1);
    var level = 1;
    for (var heading : page.select("h1,h2,h3,h4")) {
      var own = heading.tagName().charAt(1) - '0';
      assertThat(own).as(name + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
      level = own;
    }
    var ids = page.select("[id]").eachAttr("id");
    assertThat(ids).as(name).doesNotHaveDuplicates();
    assertThat(page.select("[role=doc-pagebreak]"))
        .as(name)
        .allSatisfy(mark -> assertThat(mark.attr("id")).isEqualTo("page-" + mark.attr("title")));
  }

  private static void navigation(Document opf, Map<String, Document> files, String lang) {
    var spine = new ArrayList<String>();
    for (var item : opf.select("itemref").eachAttr("idref")) {
      spine.add(opf.select("item[id=" + item + "]").attr("href"));
    }
    var nav = files.get(EPUB + "nav.xhtml");
    var contents = nav.select("nav[role=doc-toc] a").eachAttr("href");
    var told = spine.stream().filter(name -> !name.matches("(title|nav)\\.xhtml")).toList();
    assertThat(contents).as(lang).isEqualTo(told);
    var marks = new ArrayList<String>();
    for (var file : spine) {
      for (Element mark : files.get(EPUB + file).select("[role=doc-pagebreak]")) {
        marks.add(file + '#' + mark.id());
      }
    }
    var pages = nav.select("nav[role=doc-pagelist] a");
    assertThat(pages.eachAttr("href")).as(lang).isNotEmpty().isEqualTo(marks);
    var numbers = new ArrayList<String>();
    for (int page = 1; page <= pages.size(); page++) {
      numbers.add(String.valueOf(page));
    }
    assertThat(pages.eachText()).isEqualTo(numbers);
  }
}
