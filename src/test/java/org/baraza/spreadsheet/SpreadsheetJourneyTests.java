package org.baraza.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Practices go out as a table, and what was changed comes in as drafts. */
@RunningHouse
class SpreadsheetJourneyTests {

  private static final String HEADER = "X-Test-Reader";
  private static final String FOCAL_POINT = "account=920001;roles=focal_point:MRT";
  private static final String OTHER = "account=920002;roles=focal_point:KEN";

  private final Site site;

  SpreadsheetJourneyTests(Site site) {
    this.site = site;
  }

  @Test
  void aCountryEditsItsPracticesInASpreadsheet() {
    var lines = taken("/fr/spreadsheet/practices.csv?country=MRT");
    var heads = lines.getFirst();
    var title = column(heads, "title");
    var changed = new ArrayList<>(lines.get(1));
    changed.set(title, "Un titre tout neuf");
    var fresh = new ArrayList<>(heads.stream().map(_ -> "").toList());
    fresh.set(title, "Une pratique du tableur");
    fresh.set(column(heads, "language"), "fr");
    fresh.set(column(heads, "countries"), "MRT; SEN");
    var wrong = new ArrayList<>(fresh);
    wrong.set(column(heads, "year_started"), "bientôt");
    var missing = new ArrayList<>(changed);
    missing.set(0, "999999999999");

    var sent =
        send(csv(heads, changed, lines.get(2), fresh, wrong, missing), "table.csv", FOCAL_POINT);
    assertThat(sent.statusCode()).as(Site.text(sent)).isEqualTo(303);
    var address = sent.headers().firstValue("Location").orElseThrow();
    var preview = page(address, FOCAL_POINT);

    assertThat(preview.text())
        .contains("Modifiées : 1. Nouvelles : 1. Inchangées : 1. À corriger : 2.");
    assertThat(preview.select("ins").text()).contains("Un titre tout neuf");
    assertThat(preview.select("[name=row]").eachAttr("value")).containsExactly("2", "4");
    assertThat(site.get(address, HEADER, OTHER).statusCode()).isEqualTo(404);
    assertThat(keep(address, FOCAL_POINT)).isEqualTo(422);
    assertThat(keep(address, FOCAL_POINT, "row", "2", "row", "5")).isEqualTo(422);
    assertThat(page("/fr/drafts", FOCAL_POINT).text()).doesNotContain("Un titre tout neuf");

    assertThat(keep(address, FOCAL_POINT, "row", "2", "row", "4")).isEqualTo(303);
    var drafts = page("/fr/drafts", FOCAL_POINT);
    assertThat(drafts.text()).contains("Un titre tout neuf", "Une pratique du tableur");
    assertThat(site.get(address, HEADER, FOCAL_POINT).statusCode()).isEqualTo(404);
    var draft = drafts.select("a:contains(Une pratique du tableur)").attr("href");
    assertThat(
            page(draft + "/basics", FOCAL_POINT)
                .select("[name=countries][checked]")
                .eachAttr("value"))
        .containsExactlyInAnyOrder("MRT", "SEN");
  }

  @Test
  void othersChangeNothingOfACountryTheyDoNotSpeakFor() {
    var lines = taken("/fr/spreadsheet/practices.csv?country=MRT");
    var changed = new ArrayList<>(lines.get(1));
    changed.set(column(lines.getFirst(), "title"), "Un autre titre");

    var sent = send(csv(lines.getFirst(), changed), "table.csv", OTHER);
    var preview = page(sent.headers().firstValue("Location").orElseThrow(), OTHER);

    assertThat(preview.text()).contains("Vous n’êtes le point focal d’aucun pays");
    assertThat(preview.select("[name=row]")).isEmpty();
  }

  @Test
  void aWorkbookComesBackUnchanged() {
    var file = site.get("/ar/spreadsheet/practices.xlsx?country=KEN", HEADER, OTHER).body();

    var sent = send(file, "ممارسات.xlsx", OTHER);
    var preview = page(sent.headers().firstValue("Location").orElseThrow(), OTHER);

    assertThat(preview.text()).contains("Modifiées : 0. Nouvelles : 0.", "À corriger : 0.");
  }

  @Test
  void whatCannotBeReadIsSaidWhereItWasSent() {
    var sent = send("titre\nUn".getBytes(StandardCharsets.UTF_8), "x.csv", FOCAL_POINT);
    var nothing = send(new byte[0], "", FOCAL_POINT);

    assertThat(sent.statusCode()).isEqualTo(422);
    assertThat(Site.text(sent)).contains("La colonne 1 a pour en-tête «\u00A0titre\u00A0»");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(Site.text(nothing)).contains("Choisissez un fichier.");
  }

  private List<List<String>> taken(String path) {
    var answer = site.get(path, HEADER, FOCAL_POINT);
    assertThat(answer.statusCode()).isEqualTo(200);
    return CsvFile.read(Site.unpacked(answer));
  }

  private static int column(List<String> heads, String code) {
    return heads.indexOf(
        heads.stream().filter(head -> head.endsWith('[' + code + ']')).findFirst().orElseThrow());
  }

  @SafeVarargs
  private static byte[] csv(List<String> heads, List<String>... rows) {
    return CsvFile.write(heads, new Table(heads, List.of(rows)));
  }

  private java.net.http.HttpResponse<byte[]> send(byte[] file, String name, String reader) {
    var boundary = "----baraza";
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return site.send(
        "POST",
        "/fr/spreadsheet",
        body.toByteArray(),
        "Content-Type",
        "multipart/form-data; boundary=" + boundary,
        HEADER,
        reader);
  }

  private int keep(String address, String reader, String... rows) {
    return site.post(address, rows, HEADER, reader).statusCode();
  }

  private Document page(String path, String reader) {
    var answer = site.get(path, Stream.of(HEADER, reader).toArray(String[]::new));
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(Site.text(answer));
  }
}
