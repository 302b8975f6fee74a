package org.baraza.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.handbook.binding.EpubChecker;
import org.baraza.handbook.binding.Unpacked;
import org.baraza.store.Sight;
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
    cover(number, "MEMBERS", "GREEN", "{members}");
    try {
      assertThat(site.get(path + "/practice.epub").statusCode()).isEqualTo(404);
      var taken = visitors.member().get(path + "/practice.epub");
      assertThat(Unpacked.of(taken.body()).get("EPUB/title.xhtml")).contains("TLP:GREEN");
      assertThat(
              jdbc.sql(
                      "select count(*) from journal.entry where act = 'practice.taken'"
                          + " and subject = ?")
                  .param("practice/" + number)
                  .query(Long.class)
                  .single())
          .isPositive();
    } finally {
      cover(number, "PUBLIC", "CLEAR", "{public}");
    }
  }

  @Test
  void whatAnswersAQuestionIsTakenAlongAndNothingElse() throws IOException {
    var page = site.page("/fr/practices?pillar=IV");
    var href = page.select("a[href*=practices.epub]").attr("href");
    var taken = site.get(href);
    assertThat(taken.statusCode()).as(href).isEqualTo(200);
    EpubChecker.check(taken.body(), "a search");
    var total = site.data("/fr/practices?pillar=IV").path("total").asInt();
    assertThat(Unpacked.of(taken.body()).keySet())
        .filteredOn(name -> name.contains("chapter-"))
        .hasSize(total);
    assertThat(site.get("/fr/practices/practices.epub?q=zzzzzz").statusCode()).isEqualTo(404);
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

  private void cover(String number, String audience, String marking, String readers) {
    Sight.ofEverything(() ->
        jdbc.sql(
                """
                update practice.practice
                   set audience = ?, marking = ?, readers = cast(? as text[])
                 where number = cast(? as bigint)
                """)
            .params(audience, marking, readers, number)
            .update());
  }
}
