package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baraza.access.Role;
import org.baraza.handbook.Editions;
import org.baraza.handbook.binding.EpubAccess;
import org.baraza.handbook.binding.EpubChecker;
import org.baraza.handbook.binding.PdfChecker;
import org.baraza.handbook.binding.Unpacked;
import org.baraza.handbook.form.Form;
import org.baraza.handbook.form.FormDesk;
import org.baraza.handbook.form.Presses;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that a published edition is taken away in, made of the records that are shipped. */
@RunningHouse
class HandbookFormsTests {

  private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "zh");

  private final Site site;
  private final Visitors visitors;
  private final FormDesk desk;
  private final Presses presses;
  private final JdbcClient jdbc;

  HandbookFormsTests(
      Site site, Visitors visitors, FormDesk desk, Presses presses, JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.desk = desk;
    this.presses = presses;
    this.jdbc = jdbc;
  }

  @AfterEach
  void takeAway() {
    Editions.takeAway(jdbc);
  }

  @Test
  void everyRecordIsTakenAwayInFormsThatPassTheirCheckerAndIsFoundWithoutServer(
      @TempDir Path folder) throws IOException {
    var path = published("/practices", "");
    assertThat(site.get("/en" + path + "/handbook.epub").statusCode()).isEqualTo(404);
    Sight.atHouseWork(desk::make);
    var practices = site.page("/en" + path).select("a[href*=/chapter-]").size();
    assertThat(practices).isGreaterThan(100);
    for (var lang : LANGUAGES) {
      var epub = site.get("/" + lang + path + "/handbook.epub");
      assertThat(epub.statusCode()).isEqualTo(200);
      assertThat(epub.body().length).isLessThan(5_000_000);
      assertThat(Unpacked.of(epub.body()).keySet())
          .filteredOn(name -> name.contains("chapter-"))
          .hasSize(practices);
      EpubChecker.check(epub.body(), lang);
      EpubAccess.check(epub.body(), lang);
      read(epub.body(), folder.resolve("epub-" + lang));
    }
    var again = site.get("/ar" + path + "/handbook.zip").body();
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from handbook.form").update();
      desk.make();
    });
    assertThat(site.get("/ar" + path + "/handbook.zip").body()).isEqualTo(again);
    look(site.get("/fr" + path + "/handbook.zip").body(), folder, "sahél", "Sahel");
    look(again, folder, "السجون", "");
    look(site.get("/zh" + path + "/handbook.zip").body(), folder, "恐怖主义", "");
  }

  /** Opens one document of each kind as a reading program would, and has axe look at it. */
  private static void read(byte[] epub, Path folder) throws IOException {
    var files = Unpacked.of(epub);
    for (var file : files.entrySet()) {
      var place = folder.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue());
    }
    var chapter =
        files.keySet().stream().filter(name -> name.contains("chapter-")).findFirst().orElseThrow();
    for (var name :
        List.of("title", "nav", "part-I", "annex-concepts", "annex-glossary", "chapter")) {
      var file = name.equals("chapter") ? chapter : "EPUB/" + name + ".xhtml";
      var browser = Browser.scripted().open(folder.resolve(file).toUri().toString());
      assertThat(AxeTests.violations(browser)).as(folder + "/" + file).isEmpty();
    }
  }

  /** Opens a folder from the disk, and looks words up in it. */
  private static void look(byte[] zip, Path folder, String words, String found) throws IOException {
    var files = Unpacked.of(zip);
    for (var file : files.entrySet()) {
      var place = folder.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue());
    }
    var page = folder.resolve(files.keySet().iterator().next()).resolveSibling("search.html");
    var browser = Browser.scripted().open(page.toUri().toString());
    browser.run("document.getElementById('q').value = arguments[0]", words);
    browser.one("form button").click();
    browser.until("return document.getElementById('state').textContent !== ''");
    assertThat(browser.all("#found a")).as("found for %s", words).isNotEmpty();
    var texts = browser.all("#found a").stream().map(link -> link.getText()).toList();
    assertThat(texts).as("found for %s", words).anyMatch(text -> text.contains(found));
    browser.all("#found a").getFirst().click();
    assertThat(browser.one("h1").getText()).isNotEmpty();
  }

  @Test
  void aRecordThatIsShutIsInNoFileThatCanBeHad() throws IOException {
    var numbers = numbers();
    var path = published("", String.join(" ", numbers));
    Sight.atHouseWork(desk::make);
    var chapter = "EPUB/chapter-" + numbers.getFirst() + ".xhtml";
    assertThat(epub(path).get(chapter)).contains("<h2>");
    cover(numbers.getFirst(), "MEMBERS", "GREEN", "{members}");
    try {
      assertThat(site.get("/en" + path + "/handbook.epub").statusCode()).isEqualTo(404);
      Sight.atHouseWork(desk::make);
      assertThat(epub(path).get(chapter))
          .contains("Withdrawn after publication")
          .doesNotContain("<h2>");
    } finally {
      cover(numbers.getFirst(), "PUBLIC", "CLEAR", "{public}");
    }
    visitors.with(Role.EDITOR).post("/en" + path + "/withdrawal", "why", "Superseded");
    assertThat(site.get("/en" + path + "/handbook.epub").statusCode()).isEqualTo(404);
    Sight.atHouseWork(desk::make);
    assertThat(jdbc.sql("select count(*) from handbook.form").query(Long.class).single()).isZero();
  }

  @Test
  void theMakingIsStoppedAndBegunAgainByEditorsAlone() {
    var path = published("", numbers().getFirst());
    var editor = visitors.with(Role.EDITOR);
    Sight.atHouseWork(() -> {
      desk.make();
      jdbc.sql("update handbook.form set state = 'MAKING', content = null, digest = ''").update();
    });
    assertThat(visitors.member().post("/en" + path + "/forms/cancellation").statusCode())
        .isEqualTo(404);
    editor.post("/en" + path + "/forms/cancellation");
    Sight.atHouseWork(desk::make);
    assertThat(site.get("/en" + path + "/handbook.epub").statusCode()).isEqualTo(404);
    assertThat(editor.page("/en" + path).select("main").text()).contains("stopped");
    assertThat(site.page("/en" + path).select("main").text())
        .contains("not available")
        .doesNotContain("stopped");
    editor.post("/en" + path + "/forms");
    Sight.atHouseWork(desk::make);
    assertThat(site.get("/en" + path + "/handbook.epub").statusCode()).isEqualTo(200);
  }

  @Test
  void whatWasBegunThreeTimesAndNeverEndedIsGivenUpUntilItsMakersAskAgain() {
    var path = published("", numbers().getFirst());
    var editor = visitors.with(Role.EDITOR);
    Sight.atHouseWork(() -> {
      desk.make();
      jdbc.sql(
              """
              update handbook.form
                 set state = 'MAKING', attempts = 3, content = null, digest = ''
               where form = 'EPUB' and lang = 'en'
              """)
          .update();
      desk.make();
    });
    assertThat(site.get("/en" + path + "/handbook.epub").statusCode()).isEqualTo(404);
    assertThat(site.get("/fr" + path + "/handbook.epub").statusCode()).isEqualTo(200);
    assertThat(editor.page("/en" + path).select("main").text()).contains("begun three times");
    assertThat(site.page("/en" + path).select("main").text())
        .contains("not available")
        .doesNotContain("begun three times");
    editor.post("/en" + path + "/forms");
    Sight.atHouseWork(desk::make);
    assertThat(site.get("/en" + path + "/handbook.epub").statusCode()).isEqualTo(200);
  }

  @Test
  void itsMakersAskForPrintedFormsWhichPassTheirCheckerInEveryScript() throws Exception {
    var path = published("", String.join(" ", numbers()));
    var editor = visitors.with(Role.EDITOR);
    assertThat(visitors.member().post("/en" + path + "/forms", "form", "pdf_a4").statusCode())
        .isEqualTo(404);
    assertThat(editor.post("/en" + path + "/forms", "form", "scroll").statusCode()).isEqualTo(404);
    assertThat(editor.page("/en" + path).select("button[name=form]").eachAttr("value"))
        .startsWith("pdf_a4", "pdf_letter", "docx")
        .hasSize(presses.forms().contains(Form.ZIM) ? 4 : 3);
    var isZimThere = presses.forms().contains(Form.ZIM);
    assertThat(editor.page("/en" + path).select("main").text().contains("zim-tools"))
        .isNotEqualTo(isZimThere);
    assertThat(site.page("/en" + path).select("main").text()).doesNotContain("zim-tools");
    assertThat(editor.post("/en" + path + "/forms", "form", "zim").statusCode())
        .isEqualTo(isZimThere ? 303 : 404);
    for (var form : List.of("pdf_a4", "docx")) {
      assertThat(editor.post("/en" + path + "/forms", "form", form).statusCode()).isEqualTo(303);
    }
    Sight.atHouseWork(desk::make);
    assertThat(site.get("/en" + path + "/handbook-letter.pdf").statusCode()).isEqualTo(404);
    for (var lang : LANGUAGES) {
      PdfChecker.check(site.get("/" + lang + path + "/handbook-a4.pdf").body(), lang);
      var docx = site.get("/" + lang + path + "/handbook.docx").body();
      assertThat(Unpacked.of(docx)).containsKey("word/document.xml");
    }
    assertThat(editor.page("/en" + path).select("button[name=form]").eachAttr("value"))
        .containsExactly("pdf_letter");
    assertThat(site.get("/ar" + path + "/handbook.zim").statusCode())
        .isEqualTo(isZimThere ? 200 : 404);
  }

  private Map<String, String> epub(String path) throws IOException {
    return Unpacked.of(site.get("/en" + path + "/handbook.epub").body());
  }

  private String published(String query, String included) {
    var editor = visitors.with(Role.EDITOR);
    var sent = new java.util.ArrayList<String>();
    LANGUAGES.forEach(lang -> sent.addAll(List.of("language", lang, "title." + lang, "Baraza")));
    sent.addAll(List.of("query", query, "included", included, "by", "pillar"));
    sent.addAll(List.of("chapters", "country", "audience", "public"));
    var made = editor.post("/en/handbook", sent.toArray(String[]::new));
    var path = made.headers().firstValue("Location").orElseThrow().substring("/en".length());
    assertThat(editor.post("/en" + path + "/publication").statusCode()).isEqualTo(303);
    return path;
  }

  private List<String> numbers() {
    var results = site.data("/en/practices").path("results");
    return List.of(
        results.path(0).path("href").asString().replaceFirst("^.*/", ""),
        results.path(1).path("href").asString().replaceFirst("^.*/", ""));
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
