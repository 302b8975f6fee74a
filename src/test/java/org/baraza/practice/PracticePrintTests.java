package org.baraza.practice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.baraza.PageTypes;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.intake.Delivery;
import org.baraza.language.Lang;
import org.baraza.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Practices on paper. */
@RunningHouse
class PracticePrintTests {

  private static final String ODD =
      """
      {"id": "test-odd", "language": "en", "titles": {"en": "Odd 🕊️ กรุงเทพ \\u0007 <b>&amp;"},
       "summary": "%s", "countries": ["MR"], "organisations": ["ปทุมธานี", "دفتر پاکستان"],
       "context_problem": "a\\u202eb\\n\\n終 e\\u0301",
       "concerns": [{"text": "x", "raised_by": "<i>y</i>", "source": {"title": "]]>",
         "url": "javascript:alert(1)"}}],
       "sources": [{"title": "A", "url": "https://example.org/%s", "year": 2015}]}\
      """
          .formatted("long".repeat(2_000), "path-".repeat(300));

  private final Site site;
  private final PageTypes types;
  private final Delivery delivery;
  private final JdbcClient jdbc;
  private final EntityManager entities;
  private final TransactionTemplate transaction;

  PracticePrintTests(
      Site site,
      PageTypes types,
      PracticeImport intake,
      JdbcClient jdbc,
      EntityManager entities,
      TransactionTemplate transaction) {
    this.site = site;
    this.types = types;
    this.delivery = new Delivery(intake);
    this.jdbc = jdbc;
    this.entities = entities;
    this.transaction = transaction;
  }

  @AfterEach
  void takeOutAgain() {
    odd()
        .forEach(number ->
            transaction.executeWithoutResult(
                _ -> entities.remove(entities.find(Practice.class, number))));
  }

  @ParameterizedTest
  @EnumSource
  void aPracticeIsPrintedInEveryLanguage(Lang lang) throws Exception {
    for (var path : types.practices()) {
      var page = site.page('/' + lang.code() + path);
      try (var pdf = new Pdf(print(lang, path).body())) {
        var title = page.expectFirst("h1").text();
        assertThat(words(pdf.text())).containsAll(words(title).toList());
        assertThat(words(pdf.text()))
            .containsAll(words(page.select("article > h2:not([id])").text()).toList());
        assertThat(pdf.text()).contains("/" + lang.code() + path).doesNotContain("\ufffd");
        assertThat(pdf.missing()).isZero();
        assertThat(pdf.document().getNumberOfPages()).isBetween(1, 8);
        assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo(lang.code());
        assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo(title);
      }
    }
  }

  @Test
  void concernsAreShownWithWhoRaisedThemAndSourcesWithTheirAddress() throws Exception {
    var path = withConcerns();
    var record = site.data("/en" + path);
    try (var pdf = new Pdf(print(Lang.EN, path).body())) {
      assertThat(words(pdf.text()))
          .containsAll(words(record.path("concerns").path(0).path("raisedBy").asString()).toList());
      assertThat(pdf.text().replace(" ", ""))
          .contains(record.path("sources").path(0).path("url").asString());
    }
  }

  @Test
  void thePageLeadsToItsPrint() {
    var path = types.practices().getFirst();

    assertThat(site.page("/fr" + path).select("a[type=application/pdf]").eachAttr("href"))
        .containsExactly("/fr" + path + "/practice.pdf");
  }

  @Test
  void aPrintThatIsKnownIsNotSentAgain() {
    var path = "/fr" + types.practices().getFirst() + "/practice.pdf";
    var first = site.get(path, "Accept-Encoding", "gzip");
    var tag = header(first, "ETag");
    var head = site.send("HEAD", path);

    assertThat(header(first, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(first, "Content-Disposition")).matches(".*BRZ-\\d+-fr\\.pdf");
    assertThat(header(first, "Content-Encoding")).isEmpty();
    assertThat(site.get(path).body()).isEqualTo(first.body());
    assertThat(site.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(header(head, "ETag")).isEqualTo(tag);
    assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(first.body().length));
    assertThat(head.body()).isEmpty();
  }

  @Test
  void whateverARecordHoldsIsPrinted() throws Exception {
    delivery.take(ODD);

    for (var lang : Lang.ALL) {
      var answer = print(lang, "/practices/" + odd().getFirst());
      assertThat(answer.statusCode()).isEqualTo(200);
      try (var pdf = new Pdf(answer.body())) {
        assertThat(pdf.missing()).isZero();
        assertThat(pdf.text())
            .contains("<b>&amp;", "<i>y</i>", "]]>")
            .doesNotContain("javascript:");
      }
    }
  }

  private HttpResponse<byte[]> print(Lang lang, String path) {
    return site.get('/' + lang.code() + path + "/practice.pdf");
  }

  private String withConcerns() {
    return site.data("/en/practices").path("results").findValuesAsString("href").stream()
        .filter(href -> !site.data(href).path("concerns").isEmpty())
        .findFirst()
        .orElseThrow()
        .substring("/en".length());
  }

  private List<Long> odd() {
    return jdbc.sql("select number from practice.practice where source_id = 'test-odd'")
        .query(Long.class)
        .list();
  }

  /** Its words, of letters; a print breaks lines and turns brackets where it likes. */
  private static Stream<String> words(String text) {
    return Stream.of(Pdf.plain(text).split("[^\\p{L}\\p{M}]+"));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
