package org.baraza.forum.enclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.attachment.Cabinet;
import org.baraza.attachment.Papers;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of posts are read by whoever reads the post at that moment, and tell of nobody. */
@RunningHouse
class EnclosureTests {

  private final Site site;
  private final Visitors visitors;
  private final Cabinet cabinet;
  private final JdbcClient jdbc;
  private final Talk talk;

  EnclosureTests(Site site, Visitors visitors, Cabinet cabinet, JdbcClient jdbc, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.cabinet = cabinet;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqenclosure", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> jdbc.sql("delete from forum.report where why = 'Zqwhy'").update());
    talk.forget();
  }

  @Test
  void aFileIsCleanedFollowsItsPostOutOfSightAndIsGoneWithIt() throws IOException {
    var writer = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var space = talk.space(writer, "open", "no");
    var topic = talk.begin(writer, space, "discussion", "Zqtopic");
    var post = Talk.answer(writer, topic, "Zqwords");
    var form = post + "/files";
    assertThat(visitors.member().get(form).statusCode()).isEqualTo(404);
    assertThat(add(visitors.member(), form, "Zqtheirs")).isEqualTo(404);
    assertThat(add(writer, form, "")).isEqualTo(422);
    assertThat(writer.upload(form, "a.exe", new byte[] {'M', 'Z', 0, 1}, "title", "x").statusCode())
        .isEqualTo(422);
    assertThat(add(writer, form, "Zqreport of ours")).isEqualTo(303);

    var link = site.page(topic).select("#p-2 a[download]");
    assertThat(link.text()).isEqualTo("Zqreport of ours");
    assertThat(site.page(topic).select("#p-2 li").text()).contains("Word document", "kB");
    var file = link.attr("href");
    var taken = site.get(file);
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(taken.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment")
        .doesNotContain("Amina");
    assertThat(words(taken.body())).contains("w:document").doesNotContain(Papers.AMINA);
    assertThat(names(writer.get(space + "/space.zip").body()))
        .contains("files/%s-%s.docx".formatted(file.split("/")[4], Talk.number(file)));
    for (var count = 0; count < 4; count++) {
      assertThat(add(writer, form, "Zqmore")).isEqualTo(303);
    }
    assertThat(add(writer, form, "Zqtoo many")).isEqualTo(422);

    moderator.post(post + "/report", "why", "Zqwhy", "act", "hide");
    for (var one : List.of(writer, moderator, visitors.member())) {
      assertThat(one.get(file).statusCode()).isEqualTo(404);
    }
    assertThat(site.get(file).statusCode()).isEqualTo(404);
    assertThat(names(writer.get(space + "/space.zip").body())).noneMatch(it -> it.endsWith("docx"));
    var path = cabinet.path(Enclosures.drawer(Talk.number(post)), Talk.number(file));
    assertThat(path).exists();
    visitors.with(Role.MODERATOR).post(report(post) + "/decision", "act", "keep");
    assertThat(site.get(file).statusCode()).isEqualTo(200);
    writer.post(post + "/removal");
    assertThat(site.get(file).statusCode()).isEqualTo(404);
    assertThat(Files.exists(path)).isFalse();
  }

  @Test
  void theFileOfACircleIsForItsCircleWhileTheyAreInIt() {
    var steward = visitors.member();
    var guest = visitors.member();
    var space = talk.space(steward, "closed", "no");
    var post = Talk.answer(steward, talk.begin(steward, space, "discussion", "Zqcircle"), "Zq");
    assertThat(add(steward, post + "/files", "Zqinner")).isEqualTo(303);
    var file = steward.page(post + "/files").select("a[download]").attr("href");
    assertThat(guest.get(file).statusCode()).isEqualTo(404);
    var address = address(guest);
    steward.post(space + "/invitations", "address", address, "act", "invite");
    assertThat(guest.get(file).statusCode()).isEqualTo(404);
    guest.post(space + "/seat");
    assertThat(guest.get(file).statusCode()).isEqualTo(200);
    steward.post(space + "/invitations", "address", address, "act", "dismiss");
    assertThat(guest.get(file).statusCode()).isEqualTo(404);
    assertThat(visitors.with(Role.FACILITATOR).get(file).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "topic"})
  void underTheChathamHouseRuleNoFileIsTakenAndTheFormSaysWhy(String mode) {
    var steward = visitors.member();
    var topic = talk.begin(steward, talk.space(steward, "members", mode), "discussion", "Zqmasked");
    var post = Talk.answer(steward, topic, "Zqwords");
    assertThat(steward.page(post + "/files").text()).contains("a file can tell who made it");
    assertThat(steward.page(post + "/files").select("input[type=file]")).isEmpty();
    assertThat(steward.page(topic).select("#answer").text()).contains("a file can tell");
    assertThat(add(steward, post + "/files", "Zqnone")).isEqualTo(404);
    assertThat(visitors.member().get(post + "/files").statusCode()).isEqualTo(404);
  }

  private static int add(Visitor one, String form, String title) {
    return one.upload(form, "Amina.docx", Papers.docx(), "title", title).statusCode();
  }

  private static List<String> names(byte[] zip) throws IOException {
    var names = new java.util.ArrayList<String>();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private static String words(byte[] zip) throws IOException {
    var words = new StringBuilder();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (entries.getNextEntry() != null) {
        words.append(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return words.toString();
  }

  private String report(String post) {
    return "/en/forum/reports/"
        + Sight.ofEverything(() ->
            jdbc.sql("select number from forum.report where post = ? and state = 'OPEN'")
                .param(Talk.number(post))
                .query(Long.class)
                .single());
  }

  private String address(Visitor one) {
    return Sight.ofEverything(() ->
        jdbc.sql("select email from access.account where number = ?")
            .param(one.account().number())
            .query(String.class)
            .single());
  }
}
