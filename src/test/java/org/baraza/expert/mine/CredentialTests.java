package org.baraza.expert.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.expert.Listings.MINE;
import static org.baraza.expert.Listings.consent;
import static org.baraza.expert.Listings.shown;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipInputStream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.attachment.Cabinet;
import org.baraza.attachment.Papers;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents of an expert, from the file that comes in until the listing goes. */
@RunningHouse
class CredentialTests {

  private static final String PATH = MINE + "/credentials";

  private final Visitors visitors;
  private final Cabinet cabinet;
  private final JdbcClient jdbc;

  CredentialTests(Visitors visitors, Cabinet cabinet, JdbcClient jdbc) {
    this.visitors = visitors;
    this.cabinet = cabinet;
    this.jdbc = jdbc;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> jdbc.sql("delete from expert.expert").update());
  }

  @Test
  void aDocumentIsCleanedShownByConsentAndGoneWithIt() throws IOException {
    var expert = visitors.member();
    var page = shown(expert, "members", visitors.with(Role.FACILITATOR));
    var member = visitors.member();
    var sent = expert.upload(PATH, "Amina.docx", Papers.docx(), "kind", "cv", "title", "Zqcv");
    assertThat(sent.statusCode()).as(Site.text(sent)).isEqualTo(303);
    var link = expert.page(PATH).select("a[download]").attr("href");
    assertThat(link).startsWith(page + "/credentials/");
    assertThat(member.get(link).statusCode()).as("no consent yet").isEqualTo(404);
    assertThat(Site.text(member.get(page))).doesNotContain("Zqcv");

    consent(expert, "members", "credentials");
    assertThat(member.page(page).select("a[href=" + link + "]").text()).isEqualTo("Zqcv");
    var taken = member.get(link);
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(taken.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "cv-")
        .doesNotContain("Amina");
    assertThat(words(taken.body())).doesNotContain(Papers.AMINA).contains("w:document");
    assertThat(visitors.with(Role.FOCAL_POINT, "NER").get(link).statusCode()).isEqualTo(200);
    assertThat(expert.page(MINE + "/log").text()).contains("CV and certificates");
    var data = Site.text(expert.post("/en/account/data/file"));
    assertThat(data).contains(Base64.getEncoder().encodeToString(taken.body()));

    expert.post(MINE + "/consents/credentials/withdrawal");
    var none = page + "/credentials/123456";
    assertThat(member.get(link).statusCode()).isEqualTo(404);
    assertThat(Site.text(member.get(link)).replace(link.substring(3), ""))
        .isEqualTo(Site.text(member.get(none)).replace(none.substring(3), ""));
    assertThat(expert.page(expert.page(MINE + "/receipts").select("main li a").attr("href")).text())
        .contains("Documents to be taken: closed: 1");
    assertThat(expert.get(link).statusCode()).as("their own").isEqualTo(200);

    var number = Long.parseLong(page.replaceAll("\\D+", ""));
    assertThat(cabinet.drawers("expert")).contains("expert/" + number);
    expert.post(MINE + "/erasure", "sure", "yes");
    assertThat(cabinet.drawers("expert")).doesNotContain("expert/" + number);
    assertThat(expert.get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNoDocumentIsRefusedAndWhatWasTypedStays() {
    var expert = visitors.member();
    expert.post(MINE);
    var program = "MZ\u0000\u0001\u0002 program".getBytes(StandardCharsets.ISO_8859_1);
    var refused = expert.upload(PATH, "cv.pdf", program, "kind", "cv", "title", "Zqcv");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Site.text(refused)).contains("of no kind that is taken in", "Zqcv");
    var untitled = expert.upload(PATH, "cv.docx", Papers.docx(), "kind", "x", "title", " ");
    assertThat(Site.text(untitled)).contains("Choose the kind of document", "Give a title");
    assertThat(expert.page(PATH).select("a[download]")).isEmpty();
    expert.upload(PATH, "cv.docx", Papers.docx(), "kind", "cv", "title", "Zqcv");
    var removal = expert.page(PATH).select("form[action$=/removal]").attr("action");
    assertThat(visitors.member().post(removal).statusCode()).isEqualTo(404);
    expert.post(removal);
    assertThat(expert.page(PATH).select("a[download]")).isEmpty();
  }

  private static String words(byte[] packed) throws IOException {
    var words = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      while (zip.getNextEntry() != null) {
        words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return words.toString();
  }
}
