package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baraza.access.Role;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Spaces of which only some may know, and what is said there; done as people do it, over HTTP. */
class TwinForum {

  private final JdbcClient jdbc;
  private final LeafFall spaces;
  private final Visitor steward;
  private final Visitor guest;
  private final Visitor facilitator;
  private final Visitor moderator;
  private final List<String> hidden = new ArrayList<>();
  private String talk = "";
  private String masked = "";

  TwinForum(Visitors visitors, JdbcClient jdbc, LeafFall spaces) {
    this.jdbc = jdbc;
    this.spaces = spaces;
    this.steward = visitors.member();
    this.guest = visitors.member();
    this.facilitator = visitors.with(Role.FACILITATOR);
    this.moderator = visitors.with(Role.MODERATOR);
  }

  /** What everyone sees: an open space, with a question and an answer. */
  void open(TwinCrawl crawl) {
    var space = opened("Zqopen", "open", "no");
    var topic = begun(space, "Zqopen training");
    var post = answered(guest, topic, "Zqopen answer");
    crawl.also("/forum/{number}", number(space));
    crawl.also("/forum/topics/{topic}", number(topic));
    crawl.also("/forum/posts/{post}", number(post));
    steward.post("/en/forum/speaker", "act", "allow");
    var own = steward.page("/en/forum/speaker").select("a[href*=/speakers/]").attr("href");
    crawl.also("/forum/speakers/{speaker}", number(own));
  }

  /**
   * A closed space with what is said there, one that names nobody, one that is only asked for, and
   * a post that lies before the moderators.
   */
  void addForSome() {
    talk = fill(circled("Zqcloset", "no"));
    masked = fill(circled("Zqmasked", "yes"));
    hidden.add(asked("Zqasked", "open", "no"));
  }

  void addForMembers() {
    fill(opened("Zqmembers", "members", "no"));
  }

  /** Whoever may not see a space is told of it, its topics and posts as of what is not there. */
  void missing(String when, String reader, TwinCrawl crawl) {
    for (var path : hidden) {
      for (var rest : path.matches("/forum/posts/\\d+") ? List.of("", "/history") : List.of("")) {
        crawl.compareMissing(
            when, reader, path + rest, path.replaceFirst("\\d{6,}", "123456") + rest);
      }
    }
  }

  /** Spaces that are asked for are known to those who decide, and no others. */
  void hiddenFromFacilitators(String reader, TwinCrawl crawl) {
    for (var path : hidden.subList(0, hidden.size() - 1)) {
      crawl.compareMissing("in a circle", reader, path, path.replaceFirst("\\d{6,}", "123456"));
    }
  }

  void whoMaySeeThemDoes() {
    for (var one : List.of(steward, guest)) {
      assertThat(one.page("/en" + talk).text()).contains("Zqhidden answer");
      assertThat(one.page("/en/forum").text()).contains("Zqcloset", "Zqmasked");
      assertThat(one.page("/en/search?kind=topic&q=Zqhidden").select("h3 a").eachAttr("href"))
          .as("of what names people, in the one search")
          .contains("/en" + talk)
          .doesNotContain("/en" + masked);
    }
    assertThat(facilitator.page("/en/desk").text()).contains("Zqasked");
    assertThat(Site.text(moderator.get("/en/forum/reports"))).contains("Zqhidden answer");
  }

  /** As if nothing hidden had ever been. */
  void forget() {
    remove("and name not like 'Zqopen%'");
    hidden.clear();
  }

  void close() {
    remove("");
    hidden.clear();
  }

  private void remove(String which) {
    if (which.isEmpty()) {
      steward.post("/en/forum/speaker", "act", "stop");
    }
    Sight.atHouseWork(() ->
        jdbc.sql("delete from draft.draft where owner = ?")
            .param(steward.account().number())
            .update());
    spaces.of("name like 'Zq% of youth' " + which);
  }

  private String fill(String space) {
    var topic = begun(space, "Zqhidden training");
    var post = answered(guest, topic, "Zqhidden answer about reintegraton");
    enclose(post);
    hide(topic);
    done(steward.post("/en" + post + "/report", "why", "Zqreported"));
    hidden.addAll(List.of(space, topic, post));
    consult(space);
    gather(topic, post);
    return topic;
  }

  /** A file of the post, where any is taken. */
  private void enclose(String post) {
    var words = "Zqvotrel reintegration".getBytes(StandardCharsets.UTF_8);
    guest.upload("/en" + post + "/files", "Zqvimbar.txt", words, "title", "Zqvotrel training");
    var files = guest.page("/en" + post + "/files").select("a[download]").eachAttr("href");
    files.forEach(file -> hidden.add(file.replaceFirst("^/en", "")));
  }

  /** A post that waits for review, of which nobody else reads a word. */
  private void hide(String topic) {
    var post = answered(guest, topic, "Zqvotrel training that waits");
    done(steward.post("/en" + post + "/report", "why", "Zqreported"));
    var report =
        Sight.ofEverything(() ->
            jdbc.sql("select number from forum.report where post = ?")
                .param(Long.parseLong(number(post)))
                .query(Long.class)
                .single());
    done(
        moderator.post(
            "/en/forum/reports/" + report + "/decision", "act", "hide", "grounds", "Zqgrounds"));
    hidden.add(post);
  }

  /** Members are asked, in the open and in secret, and vote. */
  private void consult(String space) {
    var last = LocalDate.now(Clock.systemUTC()).plusDays(9).toString();
    for (var showing : List.of("open", "secret")) {
      var topic =
          location(
              steward.post(
                  "/en" + space + "/consultations",
                  "title",
                  "Zqhidden training of youth",
                  "options",
                  "Zqvotrel\nZqvimbar",
                  "choosing",
                  "one",
                  "showing",
                  showing,
                  "closes",
                  last,
                  "text",
                  "Zqwhich of youth",
                  "language",
                  "en"));
      done(guest.post("/en" + topic + "/vote", "choice", "1"));
      hidden.add(topic);
      hidden.add(topic + "/vote");
    }
  }

  /** What was said becomes one reply, and that a draft. */
  private void gather(String topic, String post) {
    var form = "/en" + topic + "/harvest";
    done(
        steward.post(
            form, "act", "publish", "text", "Zqvotrel reintegration", "post", number(post)));
    done(steward.post(form + "/draft", "practice", ""));
    hidden.add(topic + "/harvest");
  }

  private String circled(String name, String chatham) {
    var space = opened(name, "closed", chatham);
    var address =
        Sight.ofEverything(() ->
            jdbc.sql("select email from access.account where number = ?")
                .param(guest.account().number())
                .query(String.class)
                .single());
    done(steward.post("/en" + space + "/invitations", "address", address, "act", "invite"));
    done(guest.post("/en" + space + "/seat"));
    return space;
  }

  private String opened(String name, String kind, String chatham) {
    var space = asked(name, kind, chatham);
    done(facilitator.post("/en" + space + "/decision", "act", "approve", "grounds", ""));
    return space;
  }

  private String asked(String name, String kind, String chatham) {
    return location(
        steward.post(
            "/en/forum",
            "name",
            name + " of youth",
            "purpose",
            "Zqpurpose of training",
            "language",
            "en",
            "kind",
            kind,
            "chatham",
            chatham,
            "about",
            "Kenya",
            "why",
            "A test"));
  }

  private String begun(String space, String title) {
    return location(
        steward.post(
            "/en" + space + "/topics",
            "kind",
            "question",
            "title",
            title,
            "text",
            "Zqfirst words on youth",
            "language",
            "en"));
  }

  private static String answered(Visitor writer, String topic, String text) {
    return location(writer.post("/en" + topic + "/posts", "text", text, "language", "en"));
  }

  private static String location(HttpResponse<byte[]> answer) {
    done(answer);
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^/en", "");
  }

  private static String number(String path) {
    return path.replaceAll("\\D", "");
  }

  private static void done(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(303);
  }
}
