package org.baraza.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.intake.ImportRefused;
import org.baraza.intake.Importer.Progress;
import org.baraza.intake.Importer.Tally;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a country says of how it is set up, over HTTP. */
@RunningHouse
class StructureTests {

  private static final String FILE =
      """
      {"structures": [
        {"id": "ke-unit", "country": "KE", "kind": "body", "language": "en",
         "names": {"en": "Prevention unit", "fr": "Cellule de prévention"},
         "parent": "ke-council", "tasks": ["pve"], "since": "2018-03"},
        {"id": "ke-council", "country": "KEN", "kind": "body", "language": "en",
         "names": {"en": "Security council of the interior"}, "tasks": ["ct"], "since": "2004",
         "legal_basis": "Act 12 of 2004",
         "documents": [
           {"title": "Rules of procedure", "release": "part", "text": "Chapter 2"},
           {"title": "Seating plan", "release": "hidden"}]}
      ]}
      """;

  private final Site site;
  private final Visitors visitors;
  private final StructureImport intake;
  private final IndexKeeper index;
  private final JdbcClient jdbc;

  StructureTests(
      Site site, Visitors visitors, StructureImport intake, IndexKeeper index, JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.intake = intake;
    this.index = index;
    this.jdbc = jdbc;
  }

  @AfterEach
  void takeAway() {
    index.follow(
        Structure.class,
        () -> {
          var all = jdbc.sql("select number from structure.structure").query(Long.class).list();
          jdbc.sql("delete from structure.structure").update();
          jdbc.sql("delete from structure.dismissal").update();
          return all;
        });
    Sight.atHouseWork(() -> index.forget(Structure.class));
  }

  @Test
  void aCountryEntersABodyForItselfAloneAndEveryoneReadsAndFindsIt() {
    var kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    assertThat(kenya.post("/en/structures", body("TZA", "public")).statusCode()).isEqualTo(422);
    var weak = kenya.posted("/en/structures", "country", "KEN", "kind", "body", "legal", "An act");
    assertThat(weak.select("#troubles a").size()).isGreaterThanOrEqualTo(3);
    assertThat(weak.select("[name=legal]").text()).isEqualTo("An act");

    var path = entered(kenya, "public");
    var page = site.page(path).select("main").text();
    assertThat(page).contains("Lake council", "Decree 7 of 2016", "As stated by Kenya", "2016");
    assertThat(site.data(path).path("names").path("fr").asString()).isEqualTo("Conseil du lac");
    assertThat(site.page("/en/countries/KEN").select("a[href=" + path + "]")).isNotEmpty();
    assertThat(
            site.page("/en/search?q=Decree+7+%22Lake+council%22").select("a[href^=" + path + "]"))
        .isNotEmpty();

    var tanzania = visitors.with(Role.FOCAL_POINT, "TZA");
    assertThat(tanzania.get(path + "/edition").statusCode()).isEqualTo(404);
    assertThat(tanzania.post(path + "/withdrawal", "reason", "No").statusCode()).isEqualTo(404);
    assertThat(visitors.member().get("/en/structures/new").statusCode()).isEqualTo(404);
  }

  @Test
  void everyChangeIsADatedEditionWithItsReasonAndWhatWasHiddenStaysSo() {
    var kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    var path = entered(kenya, "owners");
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(visitors.member().get(path).statusCode()).isEqualTo(404);

    revise(kenya, path, "owners", "Decree 8 of 2017", "A new decree");
    revise(kenya, path, "public", "Decree 9 of 2018", "Now for all");
    var seen = site.page(path).select("main").text();
    assertThat(seen).contains("Decree 9 of 2018", "Shown to more readers");
    assertThat(seen).doesNotContain("Decree 8 of 2017", "A new decree", "Now for all");
    revise(kenya, path, "public", "Decree 10 of 2019", "Once more");
    assertThat(site.page(path).select("main del").text()).isEqualTo("Decree 9 of 2018");
    assertThat(site.page(path).select("main").text()).contains("Once more");
    assertThat(kenya.page(path).select("main").text()).contains("A new decree");

    assertThat(kenya.post(path + "/withdrawal", "reason", "").statusCode()).isEqualTo(422);
    assertThat(kenya.post(path + "/withdrawal", "reason", "Dissolved").statusCode()).isEqualTo(303);
    assertThat(site.get(path).statusCode()).isEqualTo(410);
    assertThat(Site.text(site.get(path))).contains("Dissolved").doesNotContain("Lake council");
    assertThat(site.page("/en/countries/KEN").select("a[href=" + path + "]")).isEmpty();
  }

  @Test
  void ofEachDocumentTheCountryDecidesHowFarItIsReleased() {
    var kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    var path = entered(kenya, "public");
    assertThat(kenya.post(path + "/documents", document("part", "")).statusCode()).isEqualTo(422);
    kenya.post(path + "/documents", document("hidden", "Chapter 9"));
    assertThat(Site.text(site.get(path)))
        .doesNotContain("Border plan", "Chapter 9", "Document added");
    assertThat(site.data(path).path("documents")).isEmpty();
    assertThat(kenya.page(path).select("main").text()).contains("Border plan", "Chapter 9");

    var edit = kenya.page(path).select("a[href^=" + path + "/documents/]").first().attr("href");
    kenya.post(edit, document("part", "Chapter 2"));
    var seen = site.page(path).select("main").text();
    assertThat(seen).contains("Border plan", "Released in part", "Chapter 2", "Document added");
    assertThat(seen).doesNotContain("Chapter 9");
    kenya.post(edit, document("withheld", "Chapter 2"));
    assertThat(site.page(path).select("main").text())
        .contains("Border plan", "Not released")
        .doesNotContain("Chapter 2");
    kenya.post(edit, document("hidden", ""));
    assertThat(Site.text(site.get(path)))
        .doesNotContain("Border plan", "Document added", "Chapter");
    assertThat(visitors.with(Role.FOCAL_POINT, "TZA").get(edit).statusCode()).isEqualTo(404);
    assertThat(kenya.post(edit + "/removal").statusCode()).isEqualTo(303);
    assertThat(site.data(path).path("documents")).isEmpty();
  }

  @Test
  void aFileIsTakenInWholeOnceAndLeavesAloneWhatTheCountryConfirmed() {
    assertThat(take(FILE, true)).isEqualTo(new Tally(2, 0, 0));
    assertThat(take(FILE, false)).isEqualTo(new Tally(2, 0, 0));
    assertThat(take(FILE, false)).isEqualTo(new Tally(0, 0, 2));
    assertThat(take(FILE.replace("Act 12", "Act 13"), false)).isEqualTo(new Tally(0, 1, 1));
    assertThatThrownBy(() -> take(FILE.replace("ke-council\", \"tasks", "none\", \"tasks"), false))
        .isInstanceOf(ImportRefused.class);

    var table = "/en/structures/compare?country=KEN&country=TZA";
    var seen = site.page(table);
    assertThat(seen.select("tbody").text())
        .contains("Prevention unit", "Act 13 of 2004", "Nothing entered", "not yet confirmed")
        .doesNotContain("Seating plan");
    assertThat(Site.text(site.get(table.replace("compare?", "compare.csv?"))))
        .contains("KEN,body", "2018-03", "part")
        .doesNotContain("hidden");

    var path = seen.select("tbody a:contains(Security council)").attr("href");
    var kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    assertThat(kenya.post(path + "/confirmation").statusCode()).isEqualTo(303);
    assertThat(site.page(path).select("main").text()).contains("Confirmed by the country");
    assertThat(take(FILE, false)).isEqualTo(new Tally(0, 0, 2));
    assertThat(site.page(path).select("main").text()).contains("Act 13 of 2004");
  }

  @Test
  void whatTheCountryDecidedOnADocumentIsNotUndoneByAFile() {
    take(FILE, false);
    var table = "/en/structures/compare?country=KEN&country=TZA";
    var path = site.page(table).select("tbody a:contains(Security council)").attr("href");
    var kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    var edit =
        kenya.page(path).select("a[href^=" + path + "/documents/]").stream()
            .map(link -> link.attr("href"))
            .filter(href -> Site.text(kenya.get(href)).contains("Rules of procedure"))
            .findFirst()
            .orElseThrow();
    kenya.post(edit, document("withheld", ""));

    take(FILE.replace("Act 12", "Act 13"), false);
    var documents = site.data(path).path("documents");
    assertThat(documents).hasSize(1);
    assertThat(documents.path(0).path("release").asString()).isEqualTo("withheld");
    assertThat(documents.path(0).path("text").asString()).isEmpty();
  }

  @Test
  void whatADocumentSaidWhileItsBodyWasTheCountrysAloneIsNotToldOnceItIsShown() {
    var kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    var path = entered(kenya, "owners");
    kenya.post(path + "/documents", document("full", "Zqdraft"));
    var edit = kenya.page(path).select("a[href^=" + path + "/documents/]").first().attr("href");
    kenya.post(edit, document("full", "Final text"));
    revise(kenya, path, "public", "Decree 9 of 2018", "Now for all");

    assertThat(site.page(path).select("main").text())
        .contains("Final text")
        .doesNotContain("Zqdraft");
    assertThat(kenya.page(path).select("main").text()).contains("Zqdraft");
  }

  @Test
  void whatPublicSourcesSayIsTheCountrysToEnterOrToTakeOff() {
    var lebanon = visitors.with(Role.FOCAL_POINT, "LBN");
    var page = site.page("/en/countries/LBN");
    assertThat(page.select(".structures").text()).contains("not yet confirmed by the country");
    var adopt =
        lebanon
            .page("/en/countries/LBN")
            .select(".structures a[href*=practice=]")
            .first()
            .attr("href");
    var practice = adopt.replaceFirst(".*practice=", "");
    var form = lebanon.page(adopt);
    assertThat(form.select("[name=name.en]").val()).contains("Lebanon");
    assertThat(form.select("[name=since]").val()).isEqualTo("2016");

    assertThat(
            visitors
                .with(Role.FOCAL_POINT, "KEN")
                .post(
                    "/en/structures/dismissals",
                    "country",
                    "KEN",
                    "practice",
                    practice,
                    "reason",
                    "Not ours")
                .statusCode())
        .isEqualTo(404);
    var dismissal =
        new String[] {"country", "LBN", "practice", practice, "reason", "No longer in force"};
    assertThat(lebanon.post("/en/structures/dismissals", dismissal).statusCode()).isEqualTo(303);
    assertThat(site.page("/en/countries/LBN").select(".structures")).isEmpty();
  }

  private Tally take(String file, boolean tried) {
    var bytes = file.getBytes(StandardCharsets.UTF_8);
    return intake.take(new ByteArrayInputStream(bytes), tried, Progress.SILENT);
  }

  private static String entered(Visitor who, String audience) {
    var answer = who.post("/en/structures", body("KEN", audience));
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static void revise(
      Visitor who, String path, String audience, String legal, String reason) {
    var fields = body("KEN", audience);
    fields[fields.length - 3] = legal;
    fields[fields.length - 1] = reason;
    assertThat(who.post(path + "/edition", fields).statusCode()).isEqualTo(303);
  }

  private static String[] body(String country, String audience) {
    return new String[] {
      "country",
      country,
      "kind",
      "body",
      "language",
      "en",
      "name.en",
      "Lake council",
      "name.fr",
      "Conseil du lac",
      "tasks",
      "south_south",
      "since",
      "2016",
      "audience",
      audience,
      "legal",
      "Decree 7 of 2016",
      "reason",
      ""
    };
  }

  private static String[] document(String release, String text) {
    return new String[] {
      "title",
      "Border plan",
      "language",
      "en",
      "release",
      release,
      "body",
      text,
      "reason",
      "Decided"
    };
  }
}
