package org.baraza.forum.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.pending.PendingLetters;
import org.baraza.forum.seek.LeafFall;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is reported waits for moderators in one queue, and posts can wait out of sight. */
@RunningHouse
class DocketTests {

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final JdbcClient jdbc;
  private final PendingLetters letters;
  private final Talk talk;

  DocketTests(
      Site site,
      Visitors visitors,
      People people,
      JdbcClient jdbc,
      PendingLetters letters,
      LeafFall spaces) {
    this.letters = letters;
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqdocket", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from forum.report where why like 'Zqwhy%'").update();
      jdbc.sql("delete from mail.letter where kind = 'forum.pending'").update();
    });
    talk.forget();
  }

  @Test
  void aHiddenPostSaysNothingOnAnyWayUntilAnotherModeratorHasHeardItsAuthor() throws IOException {
    var steward = visitors.member();
    var rude = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var space = talk.space(steward, "open", "no");
    var topic = talk.begin(steward, space, "question", "Zqtopic");
    var post = Talk.answer(rude, topic, "Zqearlier zqwombat");
    rude.post(post + "/edition", "text", "Zqsecret zqnumbat", "language", "en");
    steward.post(post + "/use");
    steward.post(topic + "/harvest", "act", "keep", "text", "", "post", number(post));
    var source = steward.page(post + "/translations/fr").select("[name=source]").attr("value");
    Talk.location(steward.post(post + "/translations/fr", "text", "Zqtraduit", "source", source));
    steward.post(post + "/acceptance");
    assertThat(site.page("/en/search?q=zqnumbat").select("h3 a")).isNotEmpty();

    var report = reported(steward, post);
    assertThat(hide(steward, report).statusCode()).isEqualTo(404);
    assertThat(moderator.post(report + "/decision", "act", "hide").statusCode())
        .as("without grounds")
        .isEqualTo(422);
    Talk.location(hide(moderator, report));

    for (var path : List.of(topic, post + "/history", topic + "/harvest")) {
      for (var one : List.of(steward, visitors.member(), visitors.with(Role.FACILITATOR))) {
        assertThat(Site.text(one.get(path))).doesNotContain("Zqsecret", "Zqearlier", "Zqtraduit");
      }
      assertThat(Site.text(site.get(path))).doesNotContain("Zqsecret", "Zqearlier", "Zqtraduit");
    }
    assertThat(site.page(topic).select("#p-2 .note").text()).contains("waiting for review");
    assertThat(site.page("/fr" + topic.substring(3)).text()).doesNotContain("Zqtraduit");
    for (var way :
        List.of(
            topic + "?quote=" + number(post),
            post + "/translations/fr",
            post + "/translations/fr/report")) {
      assertThat(steward.get(way).statusCode()).as(way).isEqualTo(404);
    }
    for (var act : List.of("/use", "/acceptance", "/removal", "/report")) {
      assertThat(steward.post(post + act, "why", "Zqwhy").statusCode()).as(act).isEqualTo(404);
    }
    for (var word : List.of("zqnumbat", "zqwombat")) {
      assertThat(site.page("/en/search?q=" + word).select("h3 a")).isEmpty();
    }
    assertThat(zipped(steward, space))
        .contains("waiting for review")
        .doesNotContain("Zqsecret", "Zqearlier", "Zqtraduit");
    assertThat(site.page(topic).select("a[href='" + post + "']").text())
        .as("it answers nothing meanwhile")
        .doesNotContain("Answered");

    assertThat(rude.page(topic).select("#p-2 a[href$=/history]").text()).contains("appeal");
    assertThat(rude.page(post + "/history").text())
        .contains("Zqsecret", "Zqgrounds")
        .doesNotContain("Zqwhy");
    var ruling = rude.page(post + "/history").select("a[href*=/forum/rulings/]").attr("href");
    assertThat(letter("hidden", post)).contains(ruling).doesNotContain("Zqsecret", "Zqgrounds");
    assertThat(steward.get(ruling).statusCode()).isEqualTo(404);
    assertThat(steward.post(ruling + "/appeal", "appeal", "Mine").statusCode()).isEqualTo(404);
    assertThat(rude.post(ruling + "/appeal", "appeal", "").statusCode()).isEqualTo(422);
    Talk.location(rude.post(ruling + "/appeal", "appeal", "Zqmeant well"));
    assertThat(rude.post(ruling + "/appeal", "appeal", "Again").statusCode()).isEqualTo(404);
    assertThat(rude.post(post + "/removal").statusCode()).isEqualTo(404);
    assertThat(moderator.post(report + "/decision", "act", "keep").statusCode())
        .as("not who hid it")
        .isEqualTo(404);
    var other = visitors.with(Role.MODERATOR);
    assertThat(other.page("/en/forum/reports").text()).contains("Zqmeant well", "Zqsecret");
    Talk.location(other.post(report + "/decision", "act", "keep"));

    assertThat(site.page(topic).select("#p-2").text()).contains("Zqsecret");
    assertThat(site.page(topic).text()).contains("Answered");
    assertThat(site.page("/fr" + topic.substring(3)).text()).contains("Zqtraduit");
    assertThat(site.page(post + "/history").text()).contains("Zqearlier");
    assertThat(site.page("/en/search?q=zqnumbat").select("h3 a")).isNotEmpty();
    assertThat(letter("restored", post)).contains("stands");
    assertThat(journal(moderator) + journal(other))
        .contains("forum.post.hidden", "forum.report.kept")
        .doesNotContain(rude.account().toString());
  }

  @Test
  void aHiddenOpeningTakesTheTitleAndWhatItAskedOutOfSight() {
    var asker = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var space = talk.space(asker, "members", "no");
    var topic = talk.consult(asker, space, "one", "open");
    asker.post(topic + "/vote", "choice", "1");
    var post = asker.page(topic).select("#p-1 a[href*=/forum/posts/]").attr("href");
    var report = "/en/forum/posts/" + number(post) + "/report";
    Talk.location(moderator.post(report, "why", "Zqwhy", "act", "hide"));

    for (var path : List.of(topic, space, "/en/forum")) {
      assertThat(asker.page(path).text()).doesNotContain("Zqcolours", "Zqred");
    }
    assertThat(asker.post(topic + "/vote", "choice", "2").statusCode()).isEqualTo(404);
    assertThat(asker.page("/en/search?q=zqcolours").select("h3 a")).isEmpty();
    assertThat(moderator.post(of(post) + "/decision", "act", "keep").statusCode())
        .as("who reported it does not judge it")
        .isEqualTo(404);
    Talk.location(visitors.with(Role.MODERATOR).post(of(post) + "/decision", "act", "keep"));
    assertThat(asker.page(topic).text()).contains("Zqcolours", "Zqred");

    report(moderator, post, "hide");
    Talk.location(remove(visitors.with(Role.MODERATOR), of(post)));
    assertThat(asker.page(topic).text()).doesNotContain("Zqcolours").contains("by a moderator");
    assertThat(asker.get(topic + "/vote").statusCode()).as("kept aside").isEqualTo(404);
    assertThat(held(post)).as("while its author can appeal").isEqualTo(1);
    assertThat(letter("removed", "/" + number(post))).contains("remove");
  }

  @Test
  void enoughMembersWhoAreTrustedHideAPostOnceAndNobodyDoesUnderTheRule() {
    var rude = visitors.member();
    var trusted =
        List.of(visitors.member(), visitors.member(), visitors.member(), visitors.member());
    var space = talk.space(rude, "members", "no");
    trusted.forEach(one -> trust(one, talk.begin(one, space, "discussion", "Zqold")));
    var topic = talk.begin(rude, space, "discussion", "Zqtopic");
    var post = Talk.answer(rude, topic, "Zqloud");
    report(visitors.member(), post, "");
    report(visitors.member(), post, "");
    report(visitors.member(), post, "");
    report(trusted.get(0), post, "");
    report(trusted.get(0), post, "");
    report(trusted.get(1), post, "");
    assertThat(rude.page(topic).text()).as("two who are trusted").contains("Zqloud");
    report(trusted.get(2), post, "");
    assertThat(trusted.get(3).page(topic).text()).doesNotContain("Zqloud");

    var moderator = visitors.with(Role.MODERATOR);
    assertThat(moderator.page("/en/forum/reports").select("article:contains(Zqloud)")).hasSize(1);
    Talk.location(moderator.post(of(post) + "/decision", "act", "keep"));
    trusted.forEach(one -> report(one, post, ""));
    assertThat(rude.page(topic).text()).as("moderators let it stand").contains("Zqloud");

    var masked = talk.begin(rude, talk.space(rude, "members", "yes"), "discussion", "Zqmasked");
    var candid = Talk.answer(rude, masked, "Zqcandid");
    trusted.forEach(one -> report(one, candid, ""));
    assertThat(rude.page(masked).text()).contains("Zqcandid");
    assertThat(
            Sight.ofEverything(() ->
                jdbc.sql(
                        """
                        select count(*) from forum.report r left join forum.seconded c
                            on c.report = r.number
                         where r.post = ? and (r.by <> 0 or r.author is not null
                           or c.account is not null or r.at <> date_trunc('day', r.at, 'UTC'))
                        """)
                    .param(Talk.number(candid))
                    .query(Integer.class)
                    .single()))
        .as("nothing tells who reported, who spoke, or the hour")
        .isZero();
    Talk.location(hide(moderator, of(candid)));
    assertThat(trusted.get(0).page(masked).text()).doesNotContain("Zqcandid");
    assertThat(rude.page(candid + "/history").text()).contains("Zqcandid");
    assertThat(trusted.get(0).page(candid + "/history").text()).doesNotContain("Zqcandid");
    assertThat(letters(candid)).as("nobody can be written to").isZero();
    var within = visitors.with(Role.MODERATOR);
    var second = Talk.answer(rude, masked, "Zqsecond");
    report(within, second, "hide");
    assertThat(rude.page(masked).text()).contains("waiting for review");
    assertThat(journal(within)).as("it would tell that they read there").isEmpty();
    assertThat(
            Sight.ofEverything(() ->
                jdbc.sql("select count(*) from journal.entry where subject = ?")
                    .param("post/" + number(second))
                    .query(Integer.class)
                    .single()))
        .as("it would tell at which minute")
        .isZero();
  }

  @Test
  void translationsAndConsolidatedRepliesAreReportedAndRemovedLikePosts() {
    var steward = visitors.member();
    var translator = visitors.member();
    var reader = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    var topic = talk.begin(steward, talk.space(steward, "members", "no"), "question", "Zqtopic");
    var post = Talk.answer(steward, topic, "Zqtext");
    var form = post + "/translations/fr";
    var source = translator.page(form).select("[name=source]").attr("value");
    Talk.location(translator.post(form, "text", "Zqfausse", "source", source, "named", "yes"));
    Talk.location(
        steward.post(
            topic + "/harvest", "act", "publish", "text", "Zqsummary", "post", number(post)));
    assertThat(reader.page("/fr" + topic.substring(3)).select("a[href$=/fr/report]")).hasSize(1);

    assertThat(translator.get(form + "/report").statusCode()).as("its own").isEqualTo(404);
    assertThat(reader.page(form + "/report").text()).contains("Zqfausse");
    assertThat(reader.post(form + "/report", "why", "").statusCode()).isEqualTo(422);
    Talk.location(reader.post(form + "/report", "why", "Zqwhy wrong"));
    Talk.location(reader.post(topic + "/harvest/report", "why", "Zqwhy biased"));
    var queue = moderator.page("/en/forum/reports");
    assertThat(queue.text())
        .contains("Zqfausse", "Zqsummary", "Zqwhy wrong", "Translation", "Consolidated reply")
        .doesNotContain(name(translator), name(steward), name(reader));

    Talk.location(moderator.post(numbered("RENDERING") + "/sanction", "days", "0", "why", "Bad"));
    Talk.location(remove(moderator, numbered("RENDERING")));
    assertThat(reader.page("/fr" + topic.substring(3)).text()).doesNotContain("Zqfausse");
    assertThat(translator.page("/en/desk").text()).contains("Sanctions");
    Talk.location(remove(moderator, numbered("HARVEST")));
    assertThat(reader.page(topic).text()).doesNotContain("Zqsummary").contains("Zqtext");
    assertThat(reader.get(topic + "/harvest/report").statusCode()).isEqualTo(404);
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from forum.sanction").update();
      jdbc.sql("delete from mail.letter where kind = 'forum.sanction'").update();
    });
  }

  /** Five posts that have stood for a day. */
  private void trust(Visitor one, String topic) {
    for (var count = 0; count < 4; count++) {
      Talk.answer(one, topic, "Zqwords");
    }
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.post set posted_at = posted_at - interval '2 days' where author = ?")
            .param(one.account().number())
            .update());
  }

  private static java.net.http.HttpResponse<byte[]> hide(Visitor moderator, String report) {
    return moderator.post(report + "/decision", "act", "hide", "grounds", "Zqgrounds");
  }

  private static java.net.http.HttpResponse<byte[]> remove(Visitor moderator, String report) {
    return moderator.post(report + "/decision", "act", "remove", "grounds", "Zqgrounds");
  }

  private String ruling(String post) {
    return Sight.ofEverything(() ->
        jdbc.sql("select number from forum.ruling where post = ? and kind = 'POST'")
            .param(Long.parseLong(number(post)))
            .query(String.class)
            .list()
            .getLast());
  }

  private static void report(Visitor by, String post, String act) {
    Talk.location(
        by.post("/en/forum/posts/" + number(post) + "/report", "why", "Zqwhy", "act", act));
  }

  private String reported(Visitor by, String post) {
    report(by, post, "");
    return of(post);
  }

  /** The open report on a post. */
  private String of(String post) {
    return "/en/forum/reports/"
        + Sight.ofEverything(() ->
            jdbc.sql("select number from forum.report where post = ? and state = 'OPEN'")
                .param(Long.parseLong(number(post)))
                .query(Long.class)
                .single());
  }

  private String numbered(String kind) {
    return "/en/forum/reports/"
        + Sight.ofEverything(() ->
            jdbc.sql("select number from forum.report where kind = ? and state = 'OPEN'")
                .param(kind)
                .query(Long.class)
                .single());
  }

  private int held(String post) {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from forum.held where post = ?")
            .param(Long.parseLong(number(post)))
            .query(Integer.class)
            .single());
  }

  private int letters(String post) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                "select count(*) from mail.letter where kind = 'forum.pending' and about::text like"
                    + " ?")
            .param("%" + ruling(post) + "%")
            .query(Integer.class)
            .single());
  }

  private String letter(String which, String post) {
    return letters
        .letter(
            new Occasion("forum.pending", java.util.Map.of("ruling", ruling(post), "which", which)))
        .orElseThrow()
        .text();
  }

  private String journal(Visitor one) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                "select coalesce(string_agg(act || subject || details::text, ' '), '') from"
                    + " journal.entry where actor = ?")
            .param(one.account().number())
            .query(String.class)
            .single());
  }

  private static String zipped(Visitor steward, String space) throws IOException {
    var all = new StringBuilder();
    try (var zip =
        new ZipInputStream(new ByteArrayInputStream(steward.get(space + "/space.zip").body()))) {
      while (zip.getNextEntry() != null) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static String number(String path) {
    return path.replaceAll("\\D", "");
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
