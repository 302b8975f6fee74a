package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forum over HTTP: who sees what is said, and that nobody can be told who said it. */
@RunningHouse
class ForumTests {

  private static final String OURS =
      "space in (select number from forum.space where name = 'Zqforum')";

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final ForumBelongings belongings;
  private final JdbcClient jdbc;
  private final LeafFall spaces;

  ForumTests(
      Site site,
      Visitors visitors,
      People people,
      ForumBelongings belongings,
      JdbcClient jdbc,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.belongings = belongings;
    this.jdbc = jdbc;
    this.spaces = spaces;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      spaces.of("name = 'Zqforum'");
      jdbc.sql("delete from forum.draft").update();
    });
  }

  @Test
  void aQuestionIsAskedAnsweredQuotedAcceptedChangedAndDeleted() {
    var asker = visitors.member();
    var expert = visitors.member();
    var space = space(asker, "open", "no");
    assertThat(site.page(space).select("h1").text()).isEqualTo("Zqforum");
    assertThat(site.page(space).select("a[href=/en/countries/KEN]").text()).isEqualTo("Kenya");
    assertThat(asker.posted("/en/forum", "about", "Zqnowhere").select("#t-about").text())
        .contains("names that are offered");

    var preview =
        asker.posted(
            space + "/topics",
            "kind",
            "question",
            "title",
            "After prison",
            "text",
            "How do you **follow up** people?",
            "language",
            "",
            "act",
            "preview");
    assertThat(preview.select("section.note strong").text()).isEqualTo("follow up");
    assertThat(preview.select("a[href~=/en/practices/\\d+]")).as("what could answer").isNotEmpty();
    assertThat(asker.page(space + "/topics").select("[name=title]").attr("value"))
        .as("a draft is kept")
        .isEqualTo("After prison");
    var topic = begin(asker, space, "question", "How do you **follow up** people?");
    assertThat(asker.page(space + "/topics").select("[name=title]").attr("value")).isEmpty();

    var answer = answer(expert, topic, "Trabajamos con las familias en el barrio.");
    var page = asker.page(topic);
    assertThat(page.select("article")).hasSize(2);
    assertThat(page.select("#p-2 div[lang=es] p").text()).startsWith("Trabajamos");
    assertThat(page.select("#p-2").text()).contains(name(expert)).contains("New");
    assertThat(asker.page(topic).select("#p-2 strong").text()).doesNotContain("New");
    assertThat(site.page(topic).text()).doesNotContain(name(expert)).contains("A member");
    assertThat(expert.page(topic + "?quote=" + last(answer)).select("textarea").text())
        .startsWith("> Trabajamos");

    assertThat(expert.post(answer + "/acceptance").statusCode()).isEqualTo(404);
    assertThat(asker.post(answer + "/acceptance").statusCode()).isEqualTo(303);
    assertThat(asker.post(answer + "/use").statusCode()).isEqualTo(303);
    assertThat(expert.post(answer + "/use").statusCode()).isEqualTo(404);
    assertThat(site.page(topic).select("#p-2").text()).contains("1 found it useful");

    assertThat(asker.get(answer + "/edition").statusCode()).isEqualTo(404);
    assertThat(
            expert
                .post(answer + "/edition", "text", "We work with families.", "language", "")
                .statusCode())
        .isEqualTo(303);
    assertThat(site.page(answer + "/history").text())
        .contains("We work with families.")
        .contains("Trabajamos con las familias");

    var stranger = visitors.member();
    assertThat(stranger.post(answer + "/removal").statusCode()).isEqualTo(404);
    assertThat(expert.post(answer + "/removal").statusCode()).isEqualTo(303);
    assertThat(site.page(topic).select("#p-2").text()).contains("Deleted by its author");
    assertThat(site.page(answer + "/history").text()).doesNotContain("familias");
    var title = site.page(topic).select("h1").text();
    var opening = asker.page(topic).select("#p-1 a[href*=/forum/posts/]").first().attr("href");
    asker.post(opening.replaceAll("(/posts/\\d+).*", "$1/removal"));
    assertThat(site.page(space).text()).doesNotContain(title);
  }

  @Test
  void aClosedSpaceIsNotThereForAnybodyOutsideItsCircle() {
    var steward = visitors.member();
    var guest = visitors.member();
    var facilitator = visitors.with(Role.FACILITATOR);
    var space = space(steward, facilitator, "closed", "no");
    var topic = begin(steward, space, "discussion", "Zqhidden words");
    var post = "/en/forum/posts/" + number("select number from forum.post where " + OURS);

    assertThat(site.get(topic.replaceAll("\\d{6,}", "123456")).statusCode()).isEqualTo(404);
    var outside = List.of(guest, facilitator, visitors.with(Role.MODERATOR));
    for (var path :
        List.of(space, space + "/topics", topic, post, post + "/history", post + "/edition")) {
      for (var one : outside) {
        var missing = one.get(path.replaceAll("\\d{6,}", "123456"));
        assertThat(one.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(Site.text(one.get(path)).replaceAll("\\d{6,}", ""))
            .isEqualTo(Site.text(missing).replaceAll("\\d{6,}", ""));
      }
      assertThat(site.get(path).statusCode())
          .as(path)
          .isEqualTo(site.get(path.replaceAll("\\d{6,}", "123456")).statusCode());
    }
    assertThat(guest.post(topic + "/posts", "text", "Me too", "language", "").statusCode())
        .isEqualTo(404);
    assertThat(guest.page("/en/forum").text()).doesNotContain("Zqforum");
    Sight.with(
        people.reader(guest.account()).keys(),
        () ->
            assertThat(
                    jdbc.sql("select count(*) from forum.post where space = ?")
                        .param(Long.parseLong(last(space)))
                        .query(Integer.class)
                        .single())
                .as("the second wall")
                .isZero());

    var address = people.address(guest.account()).orElseThrow();
    assertThat(guest.post(space + "/seat").statusCode()).isEqualTo(404);
    assertThat(
            steward.post(space + "/invitations", "address", address, "act", "invite").statusCode())
        .isEqualTo(303);
    assertThat(
            steward
                .post(space + "/invitations", "address", "nobody@example.org", "act", "invite")
                .statusCode())
        .isEqualTo(303);
    assertThat(steward.page(space).text()).doesNotContain(name(guest));
    assertThat(guest.page("/en/forum").text()).contains("Zqforum");
    assertThat(guest.get(topic).statusCode()).isEqualTo(404);
    assertThat(guest.post(space + "/seat").statusCode()).isEqualTo(303);
    assertThat(guest.page(topic).text()).contains("Zqhidden words");
    assertThat(steward.page(space).text()).contains(name(guest));

    steward.post(space + "/invitations", "address", address, "act", "dismiss");
    assertThat(guest.get(topic).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"members, yes", "open, topic", "members, topic", "closed, topic"})
  void inChathamHouseModeNothingSaysWhoSpoke(String kind, String mode) {
    var steward = visitors.member();
    var speaker = visitors.member();
    var space = space(steward, kind, mode.equals("yes") ? "yes" : "no");
    if (kind.equals("closed")) {
      takesASeat(steward, space, speaker);
    }
    var topic = begin(steward, space, "discussion", "Opening words", mode);
    var noted = "select count(*) from journal.entry where act like 'forum.%' or actor = ";
    var entries = Sight.ofEverything(() -> count(noted + speaker.account()));
    var answer = answer(speaker, topic, "Candid words");
    answer(steward, topic, "Thank you");
    speaker.posted(topic + "/posts", "text", "Half a thought", "language", "", "act", "preview");
    assertThat(steward.post(answer + "/use").statusCode()).isEqualTo(404);
    assertThat(steward.post(answer + "/edition", "text", "Forged", "language", "").statusCode())
        .isEqualTo(404);
    assertThat(
            speaker.post(answer + "/edition", "text", "Candid words!", "language", "").statusCode())
        .as("who spoke is known to be the one who spoke")
        .isEqualTo(303);
    steward.post(answer + "/report", "why", "Too candid");

    for (var reader : List.of(steward, visitors.member(), visitors.with(Role.MODERATOR))) {
      for (var path : List.of(topic, answer + "/history", "/en/forum")) {
        assertThat(Site.text(reader.get(path)))
            .doesNotContain(name(speaker))
            .doesNotContain(speaker.account().toString());
      }
    }
    assertThat(speaker.page(topic).select("#p-2").text()).contains("Speaker 2 (you)");
    var inArabic = topic.replace("/en/", "/ar/") + "/posts";
    speaker.post(inArabic, "text", "OK", "language", "");
    assertThat(steward.page(topic).select("#p-4 [lang=ar], #p-4 [dir=rtl]")).isEmpty();
    assertThat(steward.page(topic).select("#p-4").text()).contains("OK");
    assertThat(steward.page(topic).select("#p-2").text()).contains("Speaker 2");
    assertThat(steward.page(topic).select("#p-3").text()).contains("Speaker 1 (you)");

    Sight.atHouseWork(() -> {
      for (var table :
          List.of(
              "space", "topic", "voice", "post", "edition", "report", "draft", "seen", "useful")) {
        assertThat(
                jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from forum." + table + " t")
                    .query(String.class)
                    .single())
            .as(table)
            .doesNotContain(speaker.account().toString());
      }
      assertThat(count(noted + speaker.account()))
          .as("nothing of what is said is noted")
          .isEqualTo(entries);
      assertThat(
              count(
                  "select count(*) from forum.post where chatham and extract(epoch from"
                      + " posted_at)::bigint % 86400 <> 0"))
          .isZero();
      assertThat(belongings.of(speaker.account()).toString()).doesNotContain("Candid");
    });
  }

  @Test
  void newcomersWriteFewLinksAndFewPostsAndModeratorsDecideOnWhatIsReported() {
    var writer = visitors.member();
    var topic = begin(writer, space(writer, "open", "no"), "discussion", "Words");
    var links = "[a](https://a.example) [b](https://b.example) [c](https://c.example)";
    assertThat(
            writer
                .posted(topic + "/posts", "text", links, "language", "")
                .select("textarea")
                .text())
        .isEqualTo(links);
    for (var count = 0; count < 4; count++) {
      answer(writer, topic, "More words");
    }
    var spammer = visitors.member();
    for (var count = 0; count < 4; count++) {
      answer(spammer, topic, "Buy this");
    }
    var last = answer(spammer, topic, "Buy that");
    assertThat(spammer.post(topic + "/posts", "text", "Buy these", "language", "").statusCode())
        .as("of an hour")
        .isIn(303, 422);

    var moderator = visitors.with(Role.MODERATOR);
    assertThat(writer.post(last + "/report", "why", "").statusCode()).isEqualTo(422);
    assertThat(writer.post(last + "/report", "why", "Zqspam").statusCode()).isEqualTo(303);
    assertThat(writer.get("/en/forum/reports").statusCode()).isEqualTo(404);
    var page = moderator.page("/en/forum/reports");
    assertThat(page.text()).contains("Zqspam").contains("Buy that").doesNotContain(name(writer));
    var report = page.select("article:contains(Buy that) a[href~=/forum/reports/\\d+$]");
    var decision = report.attr("href") + "/decision";
    assertThat(moderator.post(decision, "act", "remove").statusCode()).isEqualTo(422);
    var grounds = "Advertising";
    assertThat(moderator.post(decision, "act", "remove", "grounds", grounds).statusCode())
        .isEqualTo(303);
    assertThat(moderator.post(decision, "act", "remove", "grounds", grounds).statusCode())
        .isEqualTo(404);
    assertThat(site.page(topic).text())
        .contains("Deleted by a moderator")
        .doesNotContain("Buy that");

    Sight.atHouseWork(() -> belongings.forget(spammer.account()));
    assertThat(belongingsOf(writer)).containsKeys("posts", "spaces");
  }

  private Map<String, Object> belongingsOf(Visitor one) {
    return Sight.ofEverything(() -> belongings.of(one.account()));
  }

  private String space(Visitor asker, String kind, String chatham) {
    return space(asker, visitors.with(Role.FACILITATOR), kind, chatham);
  }

  private String space(Visitor asker, Visitor facilitator, String kind, String chatham) {
    var asked =
        asker.post(
            "/en/forum",
            "name",
            "Zqforum",
            "purpose",
            "To try it",
            "language",
            "en",
            "kind",
            kind,
            "chatham",
            chatham,
            "about",
            "Kenya",
            "rules",
            "Be brief",
            "why",
            "A test");
    var space = location(asked.headers().firstValue("location").orElseThrow());
    assertThat(asker.get(space + "/topics").statusCode()).isEqualTo(404);
    assertThat(asker.post(space + "/decision", "act", "approve", "grounds", "").statusCode())
        .isEqualTo(404);
    assertThat(facilitator.post(space + "/decision", "act", "approve", "grounds", "").statusCode())
        .isEqualTo(303);
    return space;
  }

  private void takesASeat(Visitor steward, String space, Visitor guest) {
    var address = people.address(guest.account()).orElseThrow();
    steward.post(space + "/invitations", "address", address, "act", "invite");
    assertThat(guest.post(space + "/seat").statusCode()).isEqualTo(303);
  }

  private String begin(Visitor writer, String space, String kind, String text) {
    return begin(writer, space, kind, text, "no");
  }

  private String begin(Visitor writer, String space, String kind, String text, String mode) {
    var begun =
        writer.post(
            space + "/topics",
            "chatham",
            mode.equals("topic") ? "yes" : "no",
            "kind",
            kind,
            "title",
            "Topic " + UUID.randomUUID(),
            "text",
            text,
            "language",
            "");
    return location(begun.headers().firstValue("location").orElseThrow());
  }

  private static String answer(Visitor writer, String topic, String text) {
    var answered = writer.post(topic + "/posts", "text", text, "language", "");
    return location(answered.headers().firstValue("location").orElseThrow());
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }

  private long number(String sql) {
    return Sight.ofEverything(() -> jdbc.sql(sql).query(Long.class).single());
  }

  private int count(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }

  private static String location(String location) {
    return location.replaceFirst("^https?://[^/]+", "");
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
