package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.baraza.Actor;
import org.baraza.Browser;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.expert.Listings;
import org.baraza.forum.seek.LeafFall;
import org.baraza.language.Lang;
import org.baraza.mail.Answering;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * A meeting of three days under the Chatham House rule: whatever participants, moderators and
 * facilitators can look at tells of nobody who spoke, nor when, nor where they belong.
 */
@RunningHouse
@ExtendWith(OutputCaptureExtension.class)
class MeetingJourneyTests {

  private static final int TELEPHONE = 360;
  private static final String AFFILIATION = "Zqministry of dunes";
  private static final Pattern HOUR =
      Pattern.compile("\\d{1,2}:\\d{2}|T\\d\\d|[٠-٩]{1,2}:[٠-٩]{2}");
  private static final Pattern STATEMENT = Pattern.compile("Zqcandid|Zqfrank|Zqplain|Zqblunt");

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final Answering mail;
  private final JdbcClient jdbc;
  private final Words words;
  private final Talk talk;
  private final List<Visitor> speakers = new ArrayList<>();

  private GreenMail server;

  MeetingJourneyTests(
      Site site,
      Visitors visitors,
      People people,
      Answering mail,
      JdbcClient jdbc,
      Words words,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.mail = mail;
    this.jdbc = jdbc;
    this.words = words;
    this.talk = new Talk("Zqmeeting", visitors, spaces);
  }

  @BeforeEach
  void open() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    jdbc.sql("delete from mail.letter").update();
  }

  @AfterEach
  void takeAway() {
    server.stop();
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from forum.report where why like 'Zqwhy%'").update();
      jdbc.sql("delete from mail.letter").update();
      speakers.forEach(one ->
          jdbc.sql("delete from expert.expert where account = ?")
              .param(one.account().number())
              .update());
    });
    talk.forget();
    speakers.clear();
    for (var one : new Browser[] {Browser.scripted(), Browser.withoutScripts()}) {
      one.wide(1200).driver().manage().deleteAllCookies();
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, true, members", "ar, false, closed"})
  void underTheChathamHouseRuleNothingTellsWhoSpokeOrWhen(
      String code, boolean scripted, String kind, CapturedOutput log) throws Exception {
    var browser = scripted ? Browser.scripted() : Browser.withoutScripts();
    var actor = new Actor(browser.wide(TELEPHONE), site, code);
    var begun = entries();
    var steward = visitors.member();
    for (var count = 0; count < 3; count++) {
      speakers.add(count == 0 ? visitors.with(Role.FOCAL_POINT, "MRT") : visitors.member());
      belongs(speakers.getLast());
    }
    var space = talk.space(steward, kind, "yes").substring("/en".length());
    if (kind.equals("closed")) {
      speakers.forEach(one -> takesASeat(steward, space, one));
    }

    Talk.location(
        steward.post(
            "/en" + space + "/meeting", "meeting.begins", "2026-05-12", "meeting.where", "MRT"));

    var topic = meets(actor, steward, space, Lang.of(code).orElseThrow());
    var reader = speakers.getLast();
    assertThat(
            reader
                .data("/en" + topic)
                .path("posts")
                .valueStream()
                .map(MeetingJourneyTests::voiceAndDay))
        .as("who says more keeps their number; days are told")
        .containsExactly("1/-2", "2/-2", "3/-1", "4/-1", "2/0", "4/0", "3/0");

    var moderator = visitors.with(Role.MODERATOR);
    var facilitator = visitors.with(Role.FACILITATOR);
    var all = new ArrayList<>(speakers);
    all.addAll(List.of(steward, moderator, facilitator, visitors.with(Role.ADMINISTRATOR)));
    for (var one : all) {
      looks(one, space, topic);
      actor.as(one).opens(topic).fits();
      var read = one == steward || speakers.contains(one) || kind.equals("members");
      assertThat(actor.text().contains("Zqfrank")).isEqualTo(read);
      speakers.forEach(speaker -> namesNot(actor.text(), speaker, topic));
      assertThat(actor.sees("[data-hx-get*=arrivals]")).as("no minute is told").isFalse();
    }
    assertThat(moderator.page("/en/forum/reports").text()).contains("Zqblunt", "Zqwhy");
    for (var file : takenOut(steward, space).entrySet()) {
      isSilent(file.getValue(), file.getKey(), steward);
      assertThat(HOUR.matcher(file.getValue()).find()).as(file.getKey()).isFalse();
      namesNot(file.getValue(), steward, file.getKey(), file.getKey().startsWith("topics/"));
    }
    actor.leaves().opens(topic);
    assertThat(actor.text()).as("for members alone").doesNotContain("Zq");
    leavesNoTrace(begun, topic, log);
  }

  /** Three days: who speaks on the first and on the last is one voice. */
  private String meets(Actor actor, Visitor steward, String space, Lang lang) {
    actor.as(steward).opens(space).fits().presses("a[href$='/topics']").ticks("kind", "question");
    actor.types("title", "Zqcandid matters").types("text", "Zqcandid words");
    assertThat(actor.sees("#answers[data-hx-post]")).as("nobody is looked up").isFalse();
    var topic = actor.sends("/topics").fits().here();
    says(actor, speakers.get(0), topic, "Zqfrank words on the first day");
    assertThat(actor.text()).contains(words.say(lang, "forum.voice.own", 2));
    aDayPasses(space);
    says(actor, speakers.get(1), topic, "Zqplain words");
    var third = Talk.answer(speakers.get(2), "/en" + topic, "Zqblunt words");
    aDayPasses(space);
    says(actor, speakers.get(0), topic, "Zqfrank words on the last day");
    assertThat(actor.text()).contains(words.say(lang, "forum.voice", 3));
    var regretted = Talk.answer(speakers.get(2), "/en" + topic, "Zqregretted");
    Talk.location(speakers.get(2).post(regretted + "/removal"));
    var changed = Talk.answer(speakers.get(1), "/en" + topic, "Zqplain word");
    Talk.location(
        speakers.get(1).post(changed + "/edition", "text", "Zqplain again", "language", "en"));
    Talk.location(speakers.get(1).post(third + "/report", "why", "Zqwhy it is rude"));
    var asked = talk.consult(steward, "/en" + space, "one", "secret");
    speakers.forEach(one -> Talk.location(one.post(asked + "/vote", "choice", "1")));
    return topic;
  }

  private static void says(Actor actor, Visitor speaker, String topic, String text) {
    actor.as(speaker).opens(topic).fits().types("text", text).sends("/posts").fits().isAt(topic);
  }

  private void aDayPasses(String space) {
    Sight.atHouseWork(() -> {
      for (var change :
          List.of(
              "forum.post set posted_at = posted_at - interval '1 day'",
              "forum.topic set last_at = last_at - interval '1 day'")) {
        jdbc.sql("update " + change + " where space = ?").param(Talk.number(space)).update();
      }
    });
  }

  /** Their listing, which nobody else sees yet, says where they work. */
  private static void belongs(Visitor speaker) {
    Listings.begun(speaker);
    Talk.location(
        speaker.post(
            Listings.MINE + "/basics", "name", "Zqlisted Person", "affiliation", AFFILIATION));
  }

  private void takesASeat(Visitor steward, String space, Visitor guest) {
    var address = people.address(guest.account()).orElseThrow();
    steward.post("/en" + space + "/invitations", "address", address, "act", "invite");
    Talk.location(guest.post("/en" + space + "/seat"));
  }

  private static String voiceAndDay(JsonNode post) {
    var today = LocalDate.now(Clock.systemUTC());
    var days = today.until(LocalDate.parse(post.path("posted").asString())).getDays();
    return post.path("speaker").asString().replaceAll("\\D", "") + '/' + days;
  }

  /** Whatever somebody can ask for tells nothing of who spoke. */
  private void looks(Visitor one, String space, String topic) {
    var posts = new ArrayList<String>();
    one.page("/en" + topic)
        .select("article .meta a[href*=/forum/posts/]")
        .eachAttr("href")
        .forEach(post -> posts.addAll(List.of(post, post.replace("/history", "") + "/history")));
    var ways =
        new ArrayList<>(
            List.of(
                "/en" + topic,
                "/en" + space,
                "/en" + space + "/meeting.ics",
                "/en/forum",
                "/en/forum/meetings",
                "/en/forum/feed.atom",
                "/en/forum/reports",
                "/en/search?q=zqfrank",
                "/en/search?q=zqcandid&kind=topic",
                "/en/search/suggestions?q=zqfra",
                "/en/notices",
                "/en/desk",
                own(one)));
    ways.addAll(posts);
    for (var way : ways) {
      for (var accept : List.of("text/html", "application/json")) {
        var answer = one.get(way, "Accept", accept);
        isSilent(heads(answer) + Site.text(answer), way, one);
        if (way.matches(".*(search|feed|notices|suggestions).*")) {
          assertThat(STATEMENT.matcher(Site.text(answer)).find()).as(way).isFalse();
        }
        if (way.contains("/forum/topics/") || way.contains("/forum/posts/")) {
          var said = accept.endsWith("json") ? Site.text(answer) : main(answer, way);
          assertThat(HOUR.matcher(said).find()).as(way + " tells an hour").isFalse();
        }
      }
    }
  }

  /** The feed of one's own, which is read without signing in. */
  private static String own(Visitor one) {
    var made = one.posted("/en/forum/feed", "act", "make").select("a[type]").attr("href");
    return made.replaceFirst("^https?://[^/]+", "");
  }

  private String main(HttpResponse<byte[]> answer, String way) {
    return site.parsed(answer, way).select("main").text();
  }

  private static String heads(HttpResponse<byte[]> answer) {
    assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
    var heads = new LinkedHashMap<>(answer.headers().map());
    heads.remove("date");
    return heads + "\n";
  }

  /** Says nothing of a speaker to anybody else; their own page greets them by their name. */
  private void isSilent(String said, String where, Visitor reader) {
    assertThat(said).as(where).doesNotContain(AFFILIATION, "Zqlisted", "Zqregretted");
    for (var speaker : speakers) {
      namesNot(said, speaker, where, !speaker.equals(reader));
    }
  }

  private void namesNot(String said, Visitor speaker, String where, boolean asked) {
    if (asked) {
      namesNot(said, speaker, where);
    }
  }

  private void namesNot(String said, Visitor speaker, String where) {
    var address = people.address(speaker.account()).orElseThrow();
    assertThat(said).as(where).doesNotContain(name(speaker)).doesNotContainIgnoringCase(address);
    assertThat(said).as(where).doesNotContainPattern("\\b" + speaker.account() + "\\b");
  }

  private static Map<String, String> takenOut(Visitor steward, String space) throws IOException {
    var files = new LinkedHashMap<String, String>();
    var answer = steward.get("/en" + space + "/space.zip");
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(String.join(" ", files.values())).contains("Zqfrank", "Zqplain again");
    return files;
  }

  /** Neither the journal, nor a letter, nor the log, nor a table of the forum but that of seats. */
  private void leavesNoTrace(long begun, String topic, CapturedOutput log) throws Exception {
    var noted =
        Sight.ofEverything(() ->
            jdbc.sql(
                    "select actor || ' ' || act || ' ' || subject || ' ' || details from"
                        + " journal.entry where number > ? and act like 'forum%'")
                .param(begun)
                .query(String.class)
                .list());
    assertThat(noted).as("of the space as a whole").isNotEmpty();
    for (var one : noted) {
      speakers.forEach(speaker -> namesNot(one, speaker, "the journal"));
      assertThat(one).doesNotContain("post/", "topic/").doesNotContain(number(topic));
    }
    assertThat(STATEMENT.matcher(log.getAll()).find()).as("the log").isFalse();
    speakers.forEach(speaker -> namesNot(log.getAll(), speaker, "the log"));
    mail.send(server);
    for (var letter : server.getReceivedMessages()) {
      var to = letter.getAllRecipients()[0].toString();
      var text = letter.getSubject() + letter.getContent();
      assertThat(STATEMENT.matcher(text).find()).as(text).isFalse();
      for (var speaker : speakers) {
        var own = to.equals(people.address(speaker.account()).orElseThrow());
        namesNot(text, speaker, "a letter", !own);
      }
    }
    assertThat(tablesOf()).as("what is kept of the speakers").isSubsetOf("seat", "feed");
  }

  /** The tables of the forum in which a speaker's number stands. */
  private List<String> tablesOf() {
    return Sight.ofEverything(() ->
        jdbc
            .sql("select table_name from information_schema.tables where table_schema = 'forum'")
            .query(String.class)
            .list()
            .stream()
            .filter(table -> speakers.stream().anyMatch(speaker -> holds(table, speaker)))
            .toList());
  }

  private boolean holds(String table, Visitor speaker) {
    return jdbc.sql("select exists (select from forum." + table + " t where to_json(t)::text ~ ?)")
        .param("\\m" + speaker.account() + "\\M")
        .query(Boolean.class)
        .single();
  }

  private long entries() {
    return Sight.ofEverything(() ->
        jdbc.sql("select coalesce(max(number), 0) from journal.entry").query(Long.class).single());
  }

  private static String number(String path) {
    return String.valueOf(Talk.number(path));
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
