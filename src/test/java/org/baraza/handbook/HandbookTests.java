package org.baraza.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How an edition comes about, and what its readers get, over HTTP. */
@RunningHouse
class HandbookTests {

  private final Site site;
  private final Visitors visitors;
  private final SnapshotTable snapshots;
  private final JdbcClient jdbc;

  HandbookTests(Site site, Visitors visitors, SnapshotTable snapshots, JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.snapshots = snapshots;
    this.jdbc = jdbc;
  }

  /** What is frozen can be taken away by nobody but who owns the tables. */
  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from handbook.form").update();
      for (var table : new String[] {"record", "snapshot"}) {
        jdbc.sql("alter table handbook." + table + " disable trigger unchanged").update();
        jdbc.sql("delete from handbook." + table).update();
        jdbc.sql("alter table handbook." + table + " enable trigger unchanged").update();
      }
      jdbc.sql("delete from handbook.erratum").update();
      jdbc.sql("delete from handbook.credit").update();
      jdbc.sql("delete from handbook.edition").update();
    });
  }

  @Test
  void anEditionIsMadeProvenAndFrozenForGood() {
    var editor = visitors.with(Role.EDITOR);
    var path = begun(editor, "/en/practices?pillar=I", "", "public");
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(visitors.member().get(path).statusCode()).isEqualTo(404);
    assertThat(site.page("/en/handbook").select("main a[href=" + path + "]")).isEmpty();
    var proof = editor.page(path);
    assertThat(proof.select("main").text()).contains("proof", "Baraza Handbook");
    var chapter = proof.select("a[href^=" + path + "/chapter-]").first().attr("href");
    assertThat(editor.get(chapter).statusCode()).isEqualTo(200);

    editor.post(path + "/texts/preface", "text.en", "Why this book.", "text.fr", "Pourquoi.");
    assertThat(editor.page(path).select("main").text()).contains("Why this book.");
    assertThat(editor.page(path + "/credit").select("main").text()).contains("editing");
    editor.post(path + "/credit", "name", "Amina Named");

    assertThat(editor.post(path + "/publication").statusCode()).isEqualTo(303);
    var read = site.page(path).select("main").text();
    assertThat(read).contains("Why this book.", "Amina Named", "SHA-256", "How to cite");
    assertThat(site.page(path.replace("/en/", "/fr/")).select("main").text()).contains("Pourquoi.");
    assertThat(site.page(path.replace("/en/", "/ar/")).select("main").text())
        .contains("Why this book.");
    var number = Long.parseLong(path.replaceAll("\\D", ""));
    var digest = site.data(path).path("sha256").asString();
    assertThat(Snapshot.digest(snapshots.lines(number))).isEqualTo(digest);
    assertThatThrownBy(() -> jdbc.sql("update handbook.record set content = ''").update())
        .hasMessageContaining("never changed");

    for (var annex : Annex.ALL) {
      assertThat(site.page(path + "/" + annex.anchor()).select("h1").text()).isNotEmpty();
    }
    assertThat(site.page(chapter).select("h2")).isNotEmpty();
    assertThat(Site.text(site.get(path + "/citation.bib"))).contains("@book{", "Amina Named");
    assertThat(Site.text(site.get(path + "/citation.ris"))).contains("TY  - BOOK");
    assertThat(site.get(path + "/citation.json").statusCode()).isEqualTo(200);
    assertThat(editor.get(path + "/edition").statusCode()).isEqualTo(404);
    assertThat(editor.post(path + "/publication").statusCode()).isEqualTo(404);

    assertThat(editor.post(path + "/errata", "text.en", "").statusCode()).isEqualTo(422);
    editor.post(path + "/errata", "text.en", "Page one was wrong.");
    assertThat(site.page(path).select("main").text()).contains("Page one was wrong.");
    assertThat(editor.post(path + "/withdrawal", "why", "Superseded").statusCode()).isEqualTo(303);
    assertThat(site.get(path).statusCode()).isEqualTo(410);
    assertThat(site.get(chapter).statusCode()).isEqualTo(404);
  }

  @Test
  void whatTheAudienceMayNotSeeIsLeftOutWhateverTheEditorPicks() {
    var editor = visitors.with(Role.EDITOR);
    var shut = number(first());
    var open = number(second());
    cover(shut, "MEMBERS", "GREEN", "{members}");
    try {
      var path = begun(editor, "", "BRZ-" + shut + "\n" + open + " 123456", "public");
      var proof = editor.page(path);
      assertThat(proof.select("main li bdi").eachText()).contains("BRZ-" + shut, "BRZ-123456");
      assertThat(proof.select("a[href$=chapter-" + shut + "]")).isEmpty();
      assertThat(proof.select("a[href$=chapter-" + open + "]")).isNotEmpty();
      var title = editor.page("/en/practices/" + shut).select("h1").text();
      assertThat(proof.select("main").text()).doesNotContain(title);
      editor.post(path + "/publication");
      assertThat(site.get(path + "/chapter-" + shut).statusCode()).isEqualTo(404);
      assertThat(Site.text(site.get(path))).doesNotContain(shut);

      var members = begun(editor, "", "BRZ-" + shut, "members");
      editor.post(members + "/publication");
      assertThat(site.get(members).statusCode()).isEqualTo(404);
      assertThat(visitors.member().get(members + "/chapter-" + shut).statusCode()).isEqualTo(200);
    } finally {
      cover(shut, "PUBLIC", "CLEAR", "{public}");
    }
  }

  @Test
  void aRecordThatIsShutAfterPublicationIsNotToldAnyMore() {
    var editor = visitors.with(Role.EDITOR);
    var number = number(first());
    var other = number(second());
    var path = begun(editor, "", number + " " + other, "public");
    editor.post(path + "/publication");
    var heading = site.page(path + "/chapter-" + number).select("h1").text();
    var title = heading.replaceFirst("^\\S+ ", "");
    cover(number, "MEMBERS", "GREEN", "{members}");
    try {
      var page = site.page(path).select("main").text();
      assertThat(page).contains("Withdrawn after publication").doesNotContain(title);
      assertThat(site.get(path + "/chapter-" + number).statusCode()).isEqualTo(404);
      assertThat(site.page(path + "/annex-countries").select("a[href$=chapter-" + number + "]"))
          .isEmpty();
    } finally {
      cover(number, "PUBLIC", "CLEAR", "{public}");
    }
  }

  @Test
  void whatCannotBeMeantComesBackWithItsMendAndNobodyElseMakesEditions() {
    var editor = visitors.with(Role.EDITOR);
    var weak = editor.posted("/en/handbook", "language", "en", "included", "twelve", "query", "x");
    assertThat(weak.select("#troubles a").size()).isGreaterThanOrEqualTo(4);
    assertThat(weak.select("[name=included]").text()).isEqualTo("twelve");
    var empty = begun(editor, "", "", "public");
    assertThat(editor.post(empty + "/publication").statusCode()).isEqualTo(422);
    assertThat(visitors.member().get("/en/handbook/new").statusCode()).isEqualTo(404);
    assertThat(visitors.with(Role.FOCAL_POINT, "MRT").get(empty).statusCode()).isEqualTo(404);
    assertThat(editor.get(empty + "/texts/part-none").statusCode()).isEqualTo(404);
    assertThat(visitors.member().get(empty + "/credit").statusCode()).isEqualTo(404);
  }

  private static String begun(Visitor editor, String query, String included, String audience) {
    var made =
        editor.post(
            "/en/handbook",
            "language",
            "en",
            "language",
            "fr",
            "title.en",
            "Baraza Handbook",
            "title.fr",
            "Manuel Baraza",
            "query",
            query,
            "included",
            included,
            "by",
            "pillar",
            "chapters",
            "country",
            "audience",
            audience);
    assertThat(made.statusCode()).isEqualTo(303);
    return made.headers().firstValue("Location").orElseThrow();
  }

  private String first() {
    return site.data("/en/practices").path("results").path(0).path("href").asString();
  }

  private String second() {
    return site.data("/en/practices").path("results").path(1).path("href").asString();
  }

  private static String number(String path) {
    return path.replaceFirst("^.*/", "");
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
