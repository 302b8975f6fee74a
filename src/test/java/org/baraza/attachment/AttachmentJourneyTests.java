package org.baraza.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.practice.Publishing;
import org.baraza.store.Sight;
import org.baraza.strategy.Strategy;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of documents from a poor line to the readers of a practice, and away from them. */
@RunningHouse
class AttachmentJourneyTests extends Sender {

  private static final String ANYONE = "";
  private static final String STRANGER = "account=631002";
  private static final String FOCAL_POINT = "account=631003;roles=focal_point:MRT";
  private static final String REVIEWER = "account=631004;roles=reviewer";
  private static final String EDITOR = "account=631005;roles=editor";

  private final JdbcClient jdbc;
  private final Strategy strategy;
  private final Publishing publishing;
  private final Housekeeping housekeeping;
  private final AttachmentTable table;
  private final Scanner scanner;
  private final Cleaning cleaning;
  private final AttachmentSettings settings;

  AttachmentJourneyTests(
      Site site,
      JdbcClient jdbc,
      Strategy strategy,
      Publishing publishing,
      Housekeeping housekeeping,
      AttachmentTable table,
      Scanner scanner,
      Cleaning cleaning,
      AttachmentSettings settings) {
    super(site);
    this.jdbc = jdbc;
    this.strategy = strategy;
    this.publishing = publishing;
    this.housekeeping = housekeeping;
    this.table = table;
    this.scanner = scanner;
    this.cleaning = cleaning;
    this.settings = settings;
  }

  @Test
  void documentsGoWithAPracticeFromADraftToItsWithdrawal() throws Exception {
    var draft = draft("Médiation autour des puits");
    var open = uploadedThroughACut(draft);
    var narrow = attachedByAPlainForm(draft);
    confirmed(draft, open, "Guide de médiation", "PUBLIC", "CLEAR");
    confirmed(draft, narrow, "Note pour le pays", "CIRCLE", "AMBER");
    housekeeping.read();

    var submission = submitted(draft);
    whoJudgesItSeesThem(submission, open, narrow);
    published(submission);
    readersSeeWhatIsMeantForThem(submission, open, narrow);
    theSearchFindsWhatItsReaderMaySee(submission);
    aPartIsGoneOnWith(open);
    theNextEditionLeavesOneOut(submission, open);
    withdrawalHidesThemAll(submission, open, narrow);
  }

  private long uploadedThroughACut(String draft) throws Exception {
    var pdf = Papers.pdf();
    var metadata = "filename " + base64("guide\u202E.pdf") + ",modified " + base64("1700000000");
    var begun =
        tus(
            "POST",
            draft + "/uploads",
            AUTHOR,
            none(),
            "Upload-Length",
            "" + pdf.length,
            "Upload-Metadata",
            metadata);
    assertThat(begun.statusCode()).isEqualTo(201);
    var upload = header(begun, "Location");
    var half = pdf.length / 2;
    assertThat(patch(upload, 0, Arrays.copyOf(pdf, half)).statusCode()).isEqualTo(204);

    assertThat(patch(upload, 0, pdf).statusCode()).isEqualTo(409);
    assertThat(patch(upload, half, new byte[pdf.length]).statusCode()).isEqualTo(413);
    assertThat(
            tus("PATCH", upload, STRANGER, none(), "Upload-Offset", "0", "Content-Type", PIECE)
                .statusCode())
        .isEqualTo(404);
    assertThat(
            tus("PATCH", upload, AUTHOR, none(), "Upload-Offset", "0", "Content-Type", "text/plain")
                .statusCode())
        .isEqualTo(415);
    assertThat(
            tus("OPTIONS", draft + "/uploads", AUTHOR, none())
                .headers()
                .firstValue("Tus-Extension"))
        .hasValue("creation");
    var coming = page(draft + "/attachments", AUTHOR).select("data.coming");
    assertThat(coming.attr("data-name")).isEqualTo("guide.pdf");
    assertThat(coming.attr("data-stamp")).isEqualTo("1700000000");
    assertThat(coming.attr("value")).isEqualTo(upload);

    var head = tus("HEAD", upload, AUTHOR, none());
    assertThat(header(head, "Upload-Offset")).isEqualTo("" + half);
    assertThat(header(head, "Cache-Control")).contains("no-store");
    var number = number(upload);
    new Folder(settings)
        .append(
            number,
            half,
            pdf.length - 10,
            new java.io.ByteArrayInputStream(pdf, half, pdf.length - 10 - half));
    var rest = Arrays.copyOfRange(pdf, pdf.length - 10, pdf.length);
    assertThat(patch(upload, pdf.length - 10, rest).statusCode()).isEqualTo(204);
    assertThat(header(tus("HEAD", upload, AUTHOR, none()), "Upload-Offset"))
        .isEqualTo("" + pdf.length);

    var shown = page(draft + "/attachments/" + number, AUTHOR);
    assertThat(shown.select("dl").text()).contains(Papers.AMINA, "Lieu de la prise de vue");
    return number;
  }

  private long attachedByAPlainForm(String draft) throws Exception {
    var refused = form(draft, AUTHOR, "a.pdf", Papers.utf8("<html><script>x</script></html>"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("#t-file").text())
        .contains("D’après son contenu");
    assertThat(form(draft, STRANGER, "a.pdf", Papers.pdf()).statusCode()).isEqualTo(404);
    assertThat(form("/fr", AUTHOR, "a.pdf", Papers.pdf()).statusCode()).isEqualTo(415);

    var sent = form(draft, AUTHOR, "note.docx", Papers.docx());
    assertThat(sent.statusCode()).isEqualTo(303);
    return number(header(sent, "Location"));
  }

  private void confirmed(String draft, long number, String title, String audience, String marking)
      throws Exception {
    var here = draft + "/attachments/" + number;
    assertThat(get("/fr/attachments/" + number, AUTHOR).statusCode()).isEqualTo(404);
    var wrong =
        post(
            here,
            AUTHOR,
            "title",
            title,
            "language",
            "fr",
            "audience",
            "PUBLIC",
            "marking",
            "RED",
            "rights",
            "© Moi");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(wrong.body()).select("#f-title").val()).isEqualTo(title);
    assertThat(Jsoup.parse(wrong.body()).select("#t-marking").text()).contains("étiquette");

    assertThat(
            post(
                    here,
                    AUTHOR,
                    "title",
                    title,
                    "language",
                    "fr",
                    "audience",
                    audience,
                    "marking",
                    marking,
                    "rights",
                    "© Ministère")
                .statusCode())
        .isEqualTo(303);
    var taken = get("/fr/attachments/" + number, AUTHOR);
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(taken.body()).doesNotContain("Amina");
    assertThat(header(taken, "Content-Disposition")).startsWith("attachment; filename*=UTF-8''");
    assertThat(header(taken, "Content-Security-Policy")).contains("sandbox");
    assertThat(header(taken, "X-Content-Type-Options")).isEqualTo("nosniff");
    missing(number, STRANGER);
    missing(number, ANYONE);
  }

  private void whoJudgesItSeesThem(long submission, long open, long narrow) throws Exception {
    for (var number : List.of(open, narrow)) {
      assertThat(get("/fr/attachments/" + number, FOCAL_POINT).statusCode()).isEqualTo(200);
      missing(number, EDITOR);
      missing(number, STRANGER);
    }
    assertThat(page("/fr/submissions/" + submission, FOCAL_POINT).text())
        .contains("Guide de médiation", "Note pour le pays", "TLP:AMBER");
  }

  private void readersSeeWhatIsMeantForThem(long practice, long open, long narrow)
      throws Exception {
    assertThat(get("/fr/attachments/" + open, ANYONE).statusCode()).isEqualTo(200);
    missing(narrow, ANYONE);
    missing(narrow, STRANGER);
    missing(narrow, EDITOR);
    assertThat(get("/fr/attachments/" + narrow, FOCAL_POINT).statusCode()).isEqualTo(200);
    var panel = page("/ar/practices/" + practice, ANYONE).select("#attachments").text();
    assertThat(panel)
        .contains("Guide de médiation", "كيلوبايت")
        .doesNotContain("Note pour le pays");
    assertThat(page("/fr/practices/" + practice, FOCAL_POINT).select("#attachments").text())
        .contains("Note pour le pays");
    var told = site.data("/fr/practices/" + practice + "/attachments").path("attachments");
    assertThat(told.size()).isEqualTo(1);
    assertThat(told.path(0).path("type").asString()).isEqualTo("application/pdf");
  }

  private void theSearchFindsWhatItsReaderMaySee(long practice) throws Exception {
    var hit = page("/fr/search?q=zqvibis", ANYONE).select(".card").text();
    assertThat(hit)
        .contains(
            "Document", "Guide de médiation", "Joint à la pratique : Médiation autour des puits");
    assertThat(page("/fr/search?q=zqvibis", ANYONE).select(".card h3 a").attr("href"))
        .isEqualTo("/fr/practices/" + practice + "/attachments");
    assertThat(page("/fr/search?q=zqvheron", FOCAL_POINT).select(".card").text())
        .contains("Note pour le pays");
    for (var reader : List.of(ANYONE, STRANGER, EDITOR)) {
      assertThat(page("/fr/search?q=zqvheron", reader).select(".card").text())
          .doesNotContain("Note pour le pays", "zqvheron");
    }
  }

  private void aPartIsGoneOnWith(long open) throws Exception {
    var path = "/fr/attachments/" + open;
    var whole = site.get(path);
    var tag = whole.headers().firstValue("ETag").orElseThrow();
    var rest = site.get(path, "Range", "bytes=100-", "If-Range", tag);

    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 100, whole.body().length));
    assertThat(site.get(path, "Range", "bytes=100-", "If-Range", "\"x\"").statusCode())
        .isEqualTo(200);
  }

  private void theNextEditionLeavesOneOut(long practice, long open) throws Exception {
    var draft = header(post("/fr/practices/" + practice + "/draft", FOCAL_POINT), "Location");
    var page = page(draft + "/attachments", FOCAL_POINT);
    assertThat(page.text()).contains("Déjà joints", "Guide de médiation");
    assertThat(
            post(draft + "/attachments/" + open + "/leaving", FOCAL_POINT, "leave", "yes")
                .statusCode())
        .isEqualTo(303);
    assertThat(page(draft + "/attachments", FOCAL_POINT).text())
        .contains("Écarté de la prochaine édition");
    assertThat(post(draft + "/attachments/" + open + "/leaving", STRANGER).statusCode())
        .isEqualTo(404);

    Sight.atHouseWork(() -> {
      table.submit(number(draft), 999_999, practice);
      table.publish(999_999, 2);
    });
    assertThat(page("/fr/practices/" + practice, ANYONE).select("#attachments")).isEmpty();
    assertThat(page("/fr/practices/" + practice + "/attachments", ANYONE).text())
        .contains("Éditions 1 à 1");
    assertThat(get("/fr/attachments/" + open, ANYONE).statusCode()).isEqualTo(200);
  }

  private void withdrawalHidesThemAll(long practice, long open, long narrow) throws Exception {
    Sight.atHouseWork(() -> publishing.withdraw(practice, "Retirée"));
    for (var number : List.of(open, narrow)) {
      for (var reader : List.of(ANYONE, STRANGER, FOCAL_POINT, EDITOR)) {
        missing(number, reader);
      }
    }
    assertThat(page("/fr/search?q=zqvheron", FOCAL_POINT).select(".card").text())
        .doesNotContain("Note pour le pays");
    Sight.atHouseWork(() -> publishing.bringBack(practice));
    assertThat(get("/fr/attachments/" + open, ANYONE).statusCode()).isEqualTo(200);
    Sight.atHouseWork(() -> publishing.withdraw(practice, "Retirée"));
    whatWasTakenOutWhileFewerCouldReadStaysTheirs(practice, open);
  }

  private void whatWasTakenOutWhileFewerCouldReadStaysTheirs(long practice, long former)
      throws Exception {
    Sight.atHouseWork(() -> {
      jdbc.sql(
              "update practice.edition set readers = '{members}' where practice = ? and number = 1")
          .param(practice)
          .update();
      publishing.bringBack(practice);
    });
    missing(former, ANYONE);
    assertThat(page("/fr/search?q=zqvibis", ANYONE).select(".card").text())
        .doesNotContain("Guide de médiation");
    assertThat(get("/fr/attachments/" + former, STRANGER).statusCode()).isEqualTo(200);
    Sight.atHouseWork(() -> publishing.withdraw(practice, "Retirée"));
  }

  @Test
  void whatIsTooLargeIsSaidBeforeItIsRead() throws Exception {
    var draft = draft("Trop grand");
    var most = settings.largest().toBytes();

    assertThat(
            tus("POST", draft + "/uploads", AUTHOR, none(), "Upload-Length", "" + (most + 1))
                .statusCode())
        .isEqualTo(413);
    assertThat(firstLineAfterAPartOf(draft + "/attachments", most + 1_000_000))
        .startsWith("HTTP/1.1 422");
  }

  @Test
  void whatNobodyGoesOnWithIsClearedAway() throws Exception {
    var draft = draft("Oubliée");
    var begun =
        tus(
            "POST",
            draft + "/uploads",
            AUTHOR,
            none(),
            "Upload-Length",
            "10",
            "Upload-Metadata",
            "filename " + base64("a.txt"));
    var number = number(header(begun, "Location"));
    var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(8));

    housekeeping.purge();
    assertThat(tus("HEAD", header(begun, "Location"), AUTHOR, none()).statusCode()).isEqualTo(200);
    Sight.atHouseWork(() ->
        jdbc.sql("update attachment.attachment set changed_at = ? where number = ?")
            .params(java.sql.Timestamp.from(later.instant().minus(Duration.ofDays(16))), number)
            .update());
    housekeeping.purge();
    assertThat(tus("HEAD", header(begun, "Location"), AUTHOR, none()).statusCode()).isEqualTo(404);
    assertThat(new Folder(settings).part(number)).doesNotExist();
  }

  @Test
  void aDraftThatIsThrownAwayTakesItsDocumentsWithIt() throws Exception {
    var draft = draft("Jetée");
    var number = number(header(form(draft, AUTHOR, "a.txt", Papers.utf8("texte")), "Location"));
    assertThat(new Folder(settings).part(number)).exists();

    assertThat(post(draft + "/removal", AUTHOR).statusCode()).isEqualTo(303);
    assertThat(new Folder(settings).part(number)).doesNotExist();
    assertThat(Sight.ofEverything(() -> table.isTaken(number))).isFalse();
  }

  private void missing(long number, String reader) throws Exception {
    var hidden = get("/fr/attachments/" + number, reader);
    var never = get("/fr/attachments/999999999", reader);
    assertThat(hidden.statusCode()).as(reader).isEqualTo(404);
    assertThat(hidden.body().replace("" + number, ""))
        .isEqualTo(never.body().replace("999999999", ""));
  }

  private long submitted(String draft) throws Exception {
    var sent = post(draft + "/submission", AUTHOR, "considered", "yes", "audience", "public");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    return Sight.ofEverything(() ->
        jdbc.sql("select practice from draft.draft where number = ?")
            .param(number(draft))
            .query(Long.class)
            .single());
  }

  private void published(long submission) throws Exception {
    var path = "/fr/submissions/" + submission;
    assertThat(post(path + "/validation", FOCAL_POINT).statusCode()).isEqualTo(303);
    assertThat(post(path + "/safeguards", REVIEWER, review()).statusCode()).isEqualTo(303);
    assertThat(get(path, EDITOR).body()).contains("Guide de médiation");
    assertThat(post(path + "/publication", EDITOR, "publication", "Publiée").statusCode())
        .isEqualTo(303);
  }

  private String[] review() {
    var fields = new ArrayList<String>();
    questions().forEach(id -> fields.addAll(List.of("finding." + id, "met", "note." + id, "vu")));
    fields.addAll(List.of("conclusion", "favourable", "conditions", ""));
    return fields.toArray(String[]::new);
  }

  private List<String> questions() {
    return Stream.concat(
            Stream.of("operational-detail", "exposed-people"),
            strategy.texts("question").stream().map(question -> question.id()))
        .toList();
  }
}
