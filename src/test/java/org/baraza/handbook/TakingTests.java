package org.baraza.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.handbook.binding.EpubChecker;
import org.baraza.handbook.binding.PdfChecker;
import org.baraza.handbook.binding.Unpacked;
import org.baraza.store.Sight;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records that readers take along, and the edition that the house publishes by itself. */
@RunningHouse
class TakingTests {

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final PublishCommand command;
  private final EditionTable editions;

  TakingTests(
      Site site,
      Visitors visitors,
      JdbcClient jdbc,
      PublishCommand command,
      EditionTable editions) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.command = command;
    this.editions = editions;
  }

  @AfterEach
  void takeAway() {
    Editions.takeAway(jdbc);
  }

  @Test
  void aPracticeIsTakenAlongWithTheLabelItBearsAndByNobodyWhoDoesNotSeeIt() throws IOException {
    var path = site.data("/en/practices").path("results").path(0).path("href").asString();
    var number = path.replaceFirst("^.*/", "");
    assertThat(site.page(path).select("a[type=application/epub+zip]").eachAttr("href"))
        .containsExactly(path + "/practice.epub");
    var open = site.get(path + "/practice.epub");
    EpubChecker.check(open.body(), "one practice");
    var title = site.page(path).select("h1").text();
    assertThat(Unpacked.of(open.body()).get("EPUB/title.xhtml")).contains("TLP:CLEAR");
    assertThat(Unpacked.of(open.body()).get("EPUB/package.opf").replace("&amp;", "&"))
        .contains("<dc:title>" + title + "</dc:title>");
    assertThat(site.get(path + "/practice.epub").body()).isEqualTo(open.body());
    cover("practice", number, "MEMBERS", "GREEN", "{members}");
    try {
      assertThat(site.get(path + "/practice.epub").statusCode()).isEqualTo(404);
      var taken = visitors.member().get(path + "/practice.epub");
      assertThat(Unpacked.of(taken.body()).get("EPUB/title.xhtml")).contains("TLP:GREEN");
      assertThat(notes("practice.taken", "practice/" + number)).isPositive();
    } finally {
      cover("practice", number, "PUBLIC", "CLEAR", "{public}");
    }
  }

  @Test
  void whatAnswersAQuestionIsTakenAlongAndNothingElse() throws Exception {
    var list = "/fr/practices?pillar=IV";
    var taken = taken(site.page(list), "epub");
    EpubChecker.check(taken.body(), "a search");
    assertThat(chapters(taken, "chapter-")).hasSize(site.data(list).path("total").asInt());
    assertThat(site.get("/fr/practices/practices.epub?q=zzzzzz").statusCode()).isEqualTo(404);
    PdfChecker.check(taken(site.page("/ar/practices?country=KEN"), "pdf").body(), "a search");
    assertThat(site.get("/fr/practices/practices.pdf?q=zzzzzz").statusCode()).isEqualTo(404);
  }

  @Test
  void aSearchOfEverythingTakesPracticesAndCentresAlong() throws Exception {
    var all = "/en/search?country=KEN";
    var epub = taken(site.page(all), "epub");
    EpubChecker.check(epub.body(), "a search of everything");
    for (var kind : List.of("practice", "centre")) {
      var asked = site.data(all + "&kind=" + kind).path("total").asInt();
      assertThat(asked).isPositive();
      assertThat(chapters(epub, kind.equals("centre") ? "centre-" : "chapter-")).hasSize(asked);
    }
    var centres = taken(site.page("/zh/centres?country=KEN"), "epub");
    assertThat(chapters(centres, "chapter-")).isEmpty();
    assertThat(chapters(centres, "centre-")).isNotEmpty();
    assertThat(site.page("/en/search?kind=concept").select("a[href*=results.]")).isEmpty();
    assertThat(site.get("/en/search/results.pdf?kind=concept").statusCode()).isEqualTo(404);
  }

  @Test
  void aCentreIsTakenAlongWithTheStrictestLabelOfWhatIsNamedInIt() throws Exception {
    var centre = centre();
    var path = "/en/centres/" + centre.number();
    var epub = taken(site.page(path), "epub");
    EpubChecker.check(epub.body(), "a centre");
    PdfChecker.check(taken(site.page("/ar/centres/" + centre.number()), "pdf").body(), "a centre");
    assertThat(text(epub)).contains("TLP:CLEAR", "/en/practices/" + centre.practice());
    cover("practice", centre.practice(), "MEMBERS", "GREEN", "{members}");
    try {
      var open = site.get(path + "/centre.epub");
      assertThat(text(open)).contains("TLP:CLEAR").doesNotContain(centre.practice());
      assertThat(text(visitors.member().get(path + "/centre.epub")))
          .contains("TLP:GREEN", "/en/practices/" + centre.practice());
      assertThat(notes("practice.taken", "practice/" + centre.practice())).isPositive();
      cover("centre", centre.number(), "MEMBERS", "GREEN", "{members}");
      for (var file : List.of("/centre.epub", "/centre.pdf")) {
        assertThat(site.get(path + file).statusCode()).isEqualTo(404);
        assertThat(visitors.member().get(path + file).statusCode()).isEqualTo(200);
      }
      assertThat(notes("centre.taken", "centre/" + centre.number())).isPositive();
    } finally {
      cover("practice", centre.practice(), "PUBLIC", "CLEAR", "{public}");
      cover("centre", centre.number(), "PUBLIC", "CLEAR", "{public}");
    }
  }

  @Test
  void aCountryIsTakenAlongWithWhatIsKnownOfItAndDoneThere() throws Exception {
    var epub = taken(site.page("/en/countries/KEN"), "epub");
    EpubChecker.check(epub.body(), "a country");
    var practices = site.data("/en/practices?country=KEN").path("results");
    assertThat(chapters(epub, "chapter-")).hasSize(practices.size());
    assertThat(chapters(epub, "centre-")).isNotEmpty();
    assertThat(text(epub)).contains("Lower-middle income", "African Union", "Population");
    var pdf = taken(site.page("/fr/countries/KEN"), "pdf").body();
    PdfChecker.check(pdf, "a country");
    assertThat(site.get("/fr/countries/KEN/country.pdf").body()).isEqualTo(pdf);
    EpubChecker.check(site.get("/zh/countries/ISL/country.epub").body(), "without records");
    assertThat(site.get("/zh/countries/ZZZ/country.pdf").statusCode()).isEqualTo(404);
    var number = practices.path(0).path("href").asString().replaceFirst("^.*/", "");
    cover("practice", number, "MEMBERS", "GREEN", "{members}");
    try {
      assertThat(chapters(site.get("/en/countries/KEN/country.epub"), "chapter-"))
          .hasSize(practices.size() - 1)
          .noneMatch(name -> name.contains(number));
      var member = visitors.member().get("/en/countries/KEN/country.epub");
      assertThat(chapters(member, "chapter-")).anyMatch(name -> name.contains(number));
    } finally {
      cover("practice", number, "PUBLIC", "CLEAR", "{public}");
    }
  }

  private HttpResponse<byte[]> taken(Document page, String form) {
    var type = form.equals("pdf") ? "application/pdf" : "application/epub+zip";
    var links = page.select("a[type=" + type + "]");
    assertThat(links).hasSize(1);
    var taken = site.get(links.attr("href"));
    assertThat(taken.statusCode()).as(links.attr("href")).isEqualTo(200);
    return taken;
  }

  private static String text(HttpResponse<byte[]> epub) throws IOException {
    return String.join("\n", Unpacked.of(epub.body()).values());
  }

  private static List<String> chapters(HttpResponse<byte[]> epub, String anchor)
      throws IOException {
    return Unpacked.of(epub.body()).keySet().stream()
        .filter(name -> name.startsWith("EPUB/" + anchor))
        .toList();
  }

  private record Known(String number, String practice) {}

  /** A centre that a practice is named in. */
  private Known centre() {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select c.centre, p.number from centre.practice c
                  join practice.practice p on p.source_id = c.practice
                 order by c.centre, p.number limit 1
                """)
            .query((row, _) -> new Known(row.getString(1), row.getString(2)))
            .single());
  }

  private long notes(String act, String subject) {
    return jdbc.sql("select count(*) from journal.entry where act = ? and subject = ?")
        .params(act, subject)
        .query(Long.class)
        .single();
  }

  @Test
  void theFirstEditionIsPublishedByACommandOnceAsLongAsNothingChanges() {
    var given = List.of("publish", "handbook");
    Sight.atHouseWork(() -> {
      assertThat(command.execute(given)).isZero();
      assertThat(command.execute(given)).isZero();
      assertThat(command.execute(List.of("publish"))).isEqualTo(2);
      assertThat(editions.published()).hasSize(1);
    });
    var path = "/handbook/" + Sight.ofEverything(() -> editions.published().getFirst().number());
    for (var lang : List.of("en", "fr", "ar")) {
      var page = site.page("/" + lang + path);
      assertThat(page.select("a[href$=handbook.epub]")).hasSize(1);
      for (var part : List.of("I", "II", "III", "IV")) {
        assertThat(site.page("/" + lang + path + "/part-" + part).select("main p").text())
            .as("introduction of " + part + " in " + lang)
            .hasSizeGreaterThan(150);
      }
    }
    assertThat(visitors.with(Role.EDITOR).get("/en" + path).statusCode()).isEqualTo(200);
  }

  private void cover(String noun, String number, String audience, String marking, String readers) {
    Sight.ofEverything(() ->
        jdbc.sql(
                """
                update %s.%s
                   set audience = ?, marking = ?, readers = cast(? as text[])
                 where number = cast(? as bigint)
                """
                    .formatted(noun, noun))
            .params(audience, marking, readers, number)
            .update());
  }
}
