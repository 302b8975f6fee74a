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

  /** Moderators, as a reader: what lies before them is theirs to read. */
  static final String MODERATORS = "9 moderator:";

  private final JdbcClient jdbc;
  private final LeafFall spaces;
  private final Visitor steward;
  private final Visitor guest;
  private final Visitor writer;
  private final Visitor facilitator;
  private final Visitor moderator;
  private final Visitor second;
  private final Visitor other;
  private final Visitor outsider;
  private final List<String> hidden = new ArrayList<>();
  private String openSpace = "";
  private String openTopic = "";
  private String pending = "";
  private final List<String> unnamed = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private String feed = "";
  private String talk = "";
  private String masked = "";

  TwinForum(Visitors visitors, JdbcClient jdbc, LeafFall spaces) {
    this.jdbc = jdbc;
    this.spaces = spaces;
    this.steward = visitors.member();
    this.guest = visitors.member();
    this.writer = visitors.member();
    this.facilitator = visitors.with(Role.FACILITATOR);
    this.moderator = visitors.with(Role.MODERATOR);
    this.second = visitors.with(Role.MODERATOR);
    this.other = visitors.with(Role.FOCAL_POINT, "MLI");
    this.outsider = visitors.member();
  }

  /**
   * What everyone sees: an open space, with a question and an answer, a post that waits for review
   * and one that was removed; and what members hear of people whom nobody names.
   */
  void open(TwinCrawl crawl) {
    openSpace = opened("Zqopen", "open", "no");
    openTopic = begun(openSpace, "Zqopen training");
    var post = answered(writer, openTopic, "Zqopen answer");
    pending = answered(writer, openTopic, "Zqpending training of youth");
    change("Zqpending training of youth, reconsidered");
    judge(pending, "hide");
    judged(writer, openTopic, "Zqremoved training of youth", "remove");
    crawl.never("Zqpending");
    crawl.never("Zqremoved");
    crawl.leaveOut(MODERATORS, "/en/forum/reports", "/en/desk", "/en" + pending + "/history");
    crawl.also("/forum/{number}", number(openSpace));
    crawl.also("/forum/topics/{topic}", number(openTopic));
    crawl.also("/forum/posts/{post}", number(post));
    crawl.also("/forum/posts/{post}", number(pending));
    steward.post("/en/forum/speaker", "act", "allow");
    crawl.also("/forum/speakers/{speaker}", speaker());
    unnamed.add(begun(opened("Zqopened unnamed", "members", "yes"), "Zqunnamed training"));
    unnamed.add(begun(writer, openSpace, "Zqunnamed training in the open", "yes"));
    for (var topic : unnamed) {
      said.add(answered(guest, topic, "Zqsaid by somebody"));
      crawl.also("/forum/topics/{topic}", number(topic));
      crawl.also("/forum/posts/{post}", number(said.getLast()));
    }
    feed = outsider.posted("/en/forum/feed", "act", "make").select("a[type]").attr("href");
    feed = feed.replaceFirst("^https?://[^/]+", "");
    crawl.also("/forum/feed/{token}", feed.replaceFirst("^.*/", "").replace(".atom", ""));
  }

  String openSpace() {
    return openSpace;
  }

  String openTopic() {
    return openTopic;
  }

  /** The number under which the steward is followed. */
  String speaker() {
    var own = steward.page("/en/forum/speaker").select("a[href*=/speakers/]").attr("href");
    return number(own);
  }

  /** Somebody asks in the open and is answered, which a letter tells them. */
  void ask(Visitor asker) {
    answered(writer, begun(asker, openSpace, "Zqopen question"), "Zqopen advice");
  }

  /**
   * The same is said under the Chatham House rule by somebody else, of another country, at the same
   * place; and what waits for review says something else.
   */
  void exchange() {
    for (var place = 0; place < unnamed.size(); place++) {
      exchange(unnamed.get(place), said.get(place));
    }
    done(second.post(report(pending) + "/decision", "act", "keep", "grounds", "Zqgrounds"));
    change("Zqpending [more](https://example.org) on prisons and dialogue");
    done(moderator.post("/en" + pending + "/report", "why", "Zqreported", "act", "hide"));
  }

  private void exchange(String topic, String post) {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from forum.post where number = ?").param(numbered(post)).update();
      jdbc.sql("delete from forum.voice where topic = ? and place = 2")
          .param(numbered(topic))
          .update();
      jdbc.sql("update forum.topic set posts = posts - 1 where number = ?")
          .param(numbered(topic))
          .update();
    });
    var anew = answered(other, topic, "Zqsaid by somebody");
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.post set number = ? where number = ?")
            .params(numbered(post), numbered(anew))
            .update());
    assertThat(other.page("/en" + topic).select("#p-2").text()).contains("(you)");
    assertThat(guest.page("/en" + topic).select("#p-2").text())
        .contains("Zqsaid")
        .doesNotContain("(you)");
  }

  /**
   * A closed space with what is said there, one that names nobody, one that is only asked for, and
   * a post that lies before the moderators.
   */
  void addForSome() {
    talk = fill(circled("Zqcloset", "no"), guest);
    masked = fill(circled("Zqmasked", "yes"), guest);
    hidden.add(asked("Zqasked", "open", "no"));
  }

  /** Members hear of it, in their own feeds too. */
  void addForMembers(TwinCrawl crawl) {
    fill(opened("Zqmembers", "members", "no"), other);
    crawl.leaveOut("", feed);
    assertThat(crawl.text(feed, "")).contains("Zqhidden").doesNotContain("Zqcloset", "Zqmasked");
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
      assertThat(one.page("/en/forum/meetings").text())
          .as("circles are in no list")
          .contains("Zqopen")
          .doesNotContain("Zqcloset", "Zqmasked");
      assertThat(one.page("/en/search?kind=topic&q=Zqhidden").select("h3 a").eachAttr("href"))
          .as("of what names people, in the one search")
          .contains("/en" + talk)
          .doesNotContain("/en" + masked);
    }
    assertThat(facilitator.page("/en/desk").text()).contains("Zqasked");
    assertThat(moderator.page("/en/forum/reports").select("main").text())
        .as("the text that was reported, and nothing around it")
        .contains("Zqhidden answer")
        .doesNotContain("Zqhidden training", "Zqcloset", "Zqmasked", "Visitor");
  }

  /** As if nothing hidden had ever been. */
  void forget(TwinCrawl crawl) {
    remove("and name not like 'Zqopen%'");
    hidden.clear();
    crawl.takeIn("", feed);
  }

  void close() {
    remove("");
    hidden.clear();
  }

  private void remove(String which) {
    if (which.isEmpty()) {
      steward.post("/en/forum/speaker", "act", "stop");
      outsider.post("/en/forum/feed", "act", "end");
    }
    Sight.atHouseWork(() ->
        jdbc.sql("delete from draft.draft where owner = ?")
            .param(steward.account().number())
            .update());
    spaces.of("name like 'Zq% of youth' " + which);
  }

  private String fill(String space, Visitor speaker) {
    var topic = begun(space, "Zqhidden training");
    var post = answered(speaker, topic, "Zqhidden answer about reintegraton");
    enclose(speaker, post);
    hidden.add(judged(speaker, topic, "Zqvotrel training that waits", "hide"));
    hidden.add(judged(speaker, topic, "Zqvotrel training that went", "remove"));
    done(steward.post("/en" + post + "/report", "why", "Zqreported"));
    hidden.addAll(List.of(space, topic, post, space + "/meeting.ics"));
    consult(space);
    gather(topic, post);
    return topic;
  }

  /** A file of the post, where any is taken. */
  private void enclose(Visitor speaker, String post) {
    var words = "Zqvotrel reintegration".getBytes(StandardCharsets.UTF_8);
    speaker.upload("/en" + post + "/files", "Zqvimbar.txt", words, "title", "Zqvotrel training");
    var files = speaker.page("/en" + post + "/files").select("a[download]").eachAttr("href");
    files.forEach(file -> hidden.add(file.replaceFirst("^/en", "")));
  }

  /** A post that moderators hid or removed, of which nobody else reads a word. */
  private String judged(Visitor speaker, String topic, String text, String act) {
    var post = answered(speaker, topic, text);
    judge(post, act);
    return post;
  }

  private void judge(String post, String act) {
    done(steward.post("/en" + post + "/report", "why", "Zqreported"));
    done(moderator.post(report(post) + "/decision", "act", act, "grounds", "Zqgrounds"));
  }

  /** Lets the author of what waits for review say something else, while it is seen. */
  private void change(String text) {
    done(writer.post("/en" + pending + "/edition", "text", text, "language", "en"));
  }

  /** The open report on a post. */
  private String report(String post) {
    return "/en/forum/reports/"
        + Sight.ofEverything(() ->
            jdbc.sql("select number from forum.report where post = ? and state = 'OPEN'")
                .param(numbered(post))
                .query(Long.class)
                .single());
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
            "meeting.title",
            name + " meeting of youth",
            "meeting.begins",
            "2026-05-12",
            "meeting.where",
            "KEN",
            "meeting.organiser",
            "Zqpurpose of training",
            "why",
            "A test"));
  }

  private String begun(String space, String title) {
    return begun(steward, space, title);
  }

  private static String begun(Visitor writer, String space, String title) {
    return begun(writer, space, title, "no");
  }

  private static String begun(Visitor writer, String space, String title, String chatham) {
    return location(
        writer.post(
            "/en" + space + "/topics",
            "chatham",
            chatham,
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

  private static long numbered(String path) {
    return Long.parseLong(number(path));
  }

  private static void done(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(303);
  }
}
