package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.baraza.language.Lang;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that can be reached, reached. */
@RunningHouse
class LinkTests {

  private final Site site;

  LinkTests(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource({"EN, 1000", "FR, 12", "AR, 12"})
  void noLinkIsBrokenAndEveryPageSaysWhatItIs(Lang lang, int pagesOfOneType) {
    var softly = new SoftAssertions();
    var titles = new TreeMap<String, String>();
    var crawl =
        new Crawl(
            site,
            lang.code(),
            pagesOfOneType,
            (path, page) -> {
              check(path, page, lang, softly);
              titles.put(path, page.title());
            });

    assertThat(crawl.run().broken()).as("broken links").isEmpty();
    softly.assertThat(alike(titles)).as("pages of one type with one title").isEmpty();
    softly.assertAll();
  }

  private static void check(String path, Document page, Lang lang, SoftAssertions softly) {
    var root = page.expectFirst("html");
    softly.assertThat(root.attr("lang")).as(path).isEqualTo(lang.code());
    softly.assertThat(root.attr("dir")).as(path).isEqualTo(lang.dir());
    softly.assertThat(page.title()).as(path).containsPattern("\\S · \\S");
    softly.assertThat(page.select("h1")).as(path).hasSize(1);
    softly.assertThat(page.select("main#main")).as(path).hasSize(1);
    softly
        .assertThat(page.select("nav.langs a[hreflang]").eachAttr("hreflang"))
        .as(path)
        .containsExactlyElementsOf(Lang.ALL.stream().map(Lang::code).toList());
    if (page.select("meta[name=robots]").isEmpty()) {
      softly
          .assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
          .as(path)
          .containsAll(Lang.ALL.stream().map(Lang::code).toList());
      softly.assertThat(page.select("link[rel=canonical]")).as(path).hasSize(1);
    }
  }

  /** Titles that several pages of one type share, without those of narrowed lists. */
  private static Map<String, List<String>> alike(Map<String, String> titles) {
    var alike = new TreeMap<String, List<String>>();
    titles.forEach((path, title) -> {
      if (!path.contains("?")) {
        alike.computeIfAbsent(Crawl.type(path) + ' ' + title, _ -> new ArrayList<>()).add(path);
      }
    });
    alike.values().removeIf(paths -> paths.size() == 1);
    alike.replaceAll((_, paths) -> paths.subList(0, 2));
    return alike;
  }
}
