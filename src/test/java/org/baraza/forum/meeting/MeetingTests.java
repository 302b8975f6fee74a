package org.baraza.forum.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.conduct.Silenced;
import org.baraza.forum.seek.LeafFall;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Spaces of meetings: whoever sees the space sees when and where it is, and nobody else does. */
@RunningHouse
class MeetingTests {

  private static final String MEETINGS = "/en/forum/meetings";

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Words words;
  private final Silenced silenced;
  private final Talk talk;

  MeetingTests(
      Site site,
      Visitors visitors,
      JdbcClient jdbc,
      Words words,
      Silenced silenced,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.words = words;
    this.silenced = silenced;
    this.talk = new Talk("Zqconvened", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    silenced.forget();
  }

  @Test
  void whoeverAsksForASpaceSaysWhichMeetingItIsFor() {
    var steward = visitors.member();
    assertThat(steward.page("/en/forum/new").select("details#meeting[open]")).isEmpty();
    assertThat(steward.page("/en/forum/new?meeting=yes").select("details#meeting[open]"))
        .hasSize(1);
    var space = Talk.location(steward.post("/en/forum", asked("closed", days(30), days(32))));
    var facilitator = visitors.with(Role.FACILITATOR);
    assertThat(facilitator.page(space).select("section:has(#meeting)").text())
        .as("who decides reads it")
        .contains("Zqtitle", "Nouakchott", "Mauritania", "Zqorganiser", "To come");
    assertThat(steward.page(MEETINGS).text()).as("it is not there yet").doesNotContain("Zqtitle");

    var wrong = asked("members", days(32), days(30));
    var back = steward.posted("/en/forum", wrong);
    assertThat(back.select("details#meeting[open] [id='t-meeting.ends']").text())
        .contains("The last day is before the first");
    assertThat(back.select("[name=name]").attr("value")).isEqualTo("Zqconvened");
    assertThat(back.select("[name=meeting.title]").attr("value")).isEqualTo("Zqtitle");
  }

  @Test
  void whereNothingIsTypedThereIsNoMeeting() {
    var steward = visitors.member();
    var space = talk.space(steward, "open", "no");
    assertThat(site.page(space).select("#meeting")).isEmpty();
    assertThat(site.data(space).path("meeting").isNull()).isTrue();
    missing(space + "/meeting.ics", steward);
  }

  @ParameterizedTest
  @CsvSource({"en", "fr", "es", "pt", "ru", "ar", "zh"})
  void theFormSaysWhatToMendInTheLanguageOfTheReaderAndLosesNothing(String code) {
    var lang = Lang.of(code).orElseThrow();
    var steward = visitors.member();
    var form = talk.space(steward, "members", "no").replace("/en/", "/" + code + "/") + "/meeting";
    var back =
        steward.posted(
            form,
            "meeting.title",
            "t".repeat(201),
            "meeting.begins",
            "someday",
            "meeting.where",
            "",
            "meeting.address",
            "javascript:alert(1)");
    says(back, "meeting.title", lang, "forum.form.long", 200);
    says(back, "meeting.begins", lang, "forum.meeting.day");
    var online = words.say(lang, "forum.meeting.online");
    says(back, "meeting.where", lang, "forum.meeting.where.help", online);
    says(back, "meeting.address", lang, "forum.meeting.web");
    assertThat(back.select("[name=meeting.begins]").attr("value")).isEqualTo("someday");
    assertThat(back.select("[name=meeting.address]").attr("value")).startsWith("javascript");
    var order =
        steward.posted(
            form,
            "meeting.begins",
            "2026-05-14",
            "meeting.ends",
            "2026-05-12",
            "meeting.where",
            "online");
    says(order, "meeting.ends", lang, "forum.meeting.order");
    says(
        steward.posted(form, "meeting.where", "ZZZ"), "meeting.begins", lang, "forum.form.missing");
    assertThat(steward.get(form.replace("/meeting", "/meeting.ics")).statusCode()).isEqualTo(404);
  }

  private void says(Document page, String field, Lang lang, String key, Object... arguments) {
    var sentence = words.say(lang, key, arguments);
    assertThat(page.expectFirst("[id='t-" + field + "']").wholeText()).isEqualTo(sentence);
    assertThat(page.expectFirst(".troubles a[href='#f-" + field + "']").wholeText())
        .isEqualTo(sentence);
    assertThat(page.select("[id='f-" + field + "']").attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void stewardsAloneChangeItWhileTheSpaceIsSpokenIn() {
    var steward = visitors.member();
    var space = talk.space(steward, "open", "no");
    for (var other : List.of(visitors.member(), visitors.with(Role.FACILITATOR))) {
      assertThat(other.get(space + "/meeting").statusCode()).isEqualTo(404);
      assertThat(other.post(space + "/meeting", meeting(days(1), days(1), "MRT")).statusCode())
          .isEqualTo(404);
    }
    meets(steward, space, days(-1), days(1), "MRT");
    var shown = site.page(space).select("section:has(#meeting)");
    assertThat(shown.text()).contains("Zqtitle", "Under way", "Nouakchott\u2069, Mauritania");
    assertThat(shown.select("a[rel~=nofollow][href=https://example.org/zq]")).hasSize(1);
    meets(steward, space, days(5), "", "online");
    assertThat(site.page(space).select("section:has(#meeting)").text())
        .as("where it was kept, too")
        .contains("Nouakchott\u2069, Online", "To come");
    assertThat(site.data(space).at("/meeting/ends").asString()).isEqualTo(days(5));
    assertThat(Site.text(site.get(space + "/meeting.ics"))).contains("SEQUENCE:1\r\n");
    Talk.location(
        steward.post(space + "/meeting", "act", "remove", "before", before(steward, space)));
    assertThat(site.page(space).select("#meeting")).isEmpty();
    assertThat(
            Sight.ofEverything(() ->
                jdbc.sql(
                        """
                        select details ->> 'what' from journal.entry
                         where subject = ? and act = 'forum.space.changed'
                        """)
                    .param("space/" + Talk.number(space))
                    .query(String.class)
                    .list()))
        .containsExactly("meeting", "meeting", "meeting");
    meets(steward, space, days(5), "", "online");
    assertThat(Site.text(site.get(space + "/meeting.ics")))
        .as("calendars take it after the one that was withdrawn")
        .contains("SEQUENCE:2\r\n");
    steward.post(space + "/archive");
    assertThat(steward.get(space + "/meeting").statusCode()).isEqualTo(404);
    assertThat(steward.page(space).select("a[href$=/meeting]")).isEmpty();
  }

  @Test
  void whoIsSilencedChangesNothing() {
    var steward = visitors.member();
    var space = held(steward, "open", "no", days(1), days(2));
    var late = with(meeting(days(8), days(9), "TCD"), "before", before(steward, space));
    silenced.add(steward.account());
    for (var act : List.of("keep", "remove")) {
      var back = steward.post(space + "/meeting", with(late, "act", act));
      assertThat(back.statusCode()).isEqualTo(422);
      var form = Jsoup.parse(Site.text(back));
      assertThat(form.select(".troubles").text())
          .contains(words.say(Lang.EN, "forum.unposted.silenced"));
      assertThat(form.select("[name=meeting.begins]").attr("value")).isEqualTo(days(8));
      assertThat(form.select("[name=before]").attr("value"))
          .isEqualTo(before(steward, space))
          .isNotEmpty();
    }
    assertThat(site.data(space).at("/meeting/country").asString()).isEqualTo("MRT");
    silenced.forget();
    Talk.location(steward.post(space + "/meeting", late));
  }

  @Test
  void whoeverSavesOverWhatSomebodyElseSavedIsShownBothFirst() {
    var steward = visitors.member();
    var space = talk.space(steward, "members", "no");
    meets(steward, space, days(1), days(2), "MRT");
    var late = meeting(days(8), days(9), "TCD");
    var back = steward.posted(space + "/meeting", late);
    assertThat(back.select(".troubles").text()).contains("Somebody else changed");
    assertThat(back.select("section.note").text()).contains("Mauritania");
    assertThat(back.select("[name=meeting.begins]").attr("value")).isEqualTo(days(8));
    var again = with(late, "before", back.select("[name=before]").attr("value"));
    Talk.location(steward.post(space + "/meeting", again));
    assertThat(steward.page(space).select("section:has(#meeting)").text()).contains("Chad");
  }

  @Test
  void itStandsWhereItsReadersLookAndCirclesAreInNoList() {
    var steward = visitors.member();
    var guest = visitors.member();
    var ahead = held(steward, "open", "no", days(20), days(21));
    var now = held(steward, "members", "no", days(-1), days(1));
    var over = held(steward, "open", "no", days(-9), days(-8));
    var earlier = held(steward, "open", "no", days(-90), days(-90));
    var circle = held(steward, "closed", "no", days(2), days(3));
    steward.post(earlier + "/archive");

    assertThat(listed(site.page(MEETINGS))).containsExactly(ahead, over, earlier);
    for (var member : List.of(guest, steward)) {
      assertThat(listed(member.page(MEETINGS))).containsExactly(now, ahead, over, earlier);
    }
    assertThat(guest.data(MEETINGS).at("/coming/0/space/href").asString()).isEqualTo(now);
    assertThat(site.data(MEETINGS).toString()).doesNotContain(now, circle);
    var country = "/en/countries/MRT";
    assertThat(site.page(country).select("li:has(a[href=" + ahead + "]) .note").text())
        .contains("Nouakchott\u2069, Mauritania");
    assertThat(site.page(country).select("a[href=" + now + "], a[href=" + circle + "]")).isEmpty();
    assertThat(steward.page(country).select("a[href=" + now + "]")).hasSize(1);
    assertThat(steward.page(country).select("a[href=" + circle + "]")).isEmpty();
    assertThat(steward.page("/en/forum").select("li:has(a[href=" + circle + "])").text())
        .as("who sits in it")
        .contains("Meeting", "Nouakchott");
    assertThat(guest.page("/en/forum").select("a[href=" + circle + "]")).isEmpty();

    for (var stranger : List.of(guest, visitors.with(Role.FACILITATOR))) {
      for (var path : List.of("", "/meeting", "/meeting.ics")) {
        missing(circle + path, stranger);
      }
    }
    assertThat(site.get(now + "/meeting.ics").statusCode()).isEqualTo(404);
  }

  /** It is answered as what has never been there. */
  private static void missing(String path, Visitor reader) {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Site.text(answer).replaceAll("/forum/\\d+", ""))
        .isEqualTo(
            Site.text(reader.get(path.replaceFirst("\\d{6,}", "123456")))
                .replaceAll("/forum/\\d+", ""));
  }

  @ParameterizedTest
  @CsvSource({"open, no, PUBLIC", "members, yes, PRIVATE"})
  void calendarsAreGivenWholeDaysAndNobodyWhoAttends(String kind, String chatham, String secrecy) {
    var steward = visitors.member();
    var space = held(steward, kind, chatham, "2026-05-12", "2026-05-14");
    var before = entries();
    var answer = steward.get(space.replace("/en/", "/fr/") + "/meeting.ics");
    assertThat(answer.headers().firstValue("content-type").orElseThrow())
        .startsWith("text/calendar");
    var file = Site.text(answer);
    assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(file).endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    assertThat(file.split("\r\n"))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(file.replace("\r\n ", "").split("\r\n"))
        .contains(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "DTSTART;VALUE=DATE:20260512",
            "DTEND;VALUE=DATE:20260515",
            "DTSTAMP:" + days(0).replace("-", "") + "T000000Z",
            "SUMMARY;LANGUAGE=en:Zqtitle",
            "LOCATION:Nouakchott\\, Mauritanie",
            "CLASS:" + secrecy)
        .anyMatch(line -> line.startsWith("UID:meeting-" + Talk.number(space) + "@"))
        .anyMatch(line -> line.startsWith("DESCRIPTION:") && line.contains("\\nhttps://example"))
        .noneMatch(line -> line.matches("(ATTENDEE|ORGANIZER|CREATED|LAST-MODIFIED)\\b.*"))
        .filteredOn(line -> line.matches(".*\\dT\\d.*"))
        .hasSize(1);
    assertThat(file.contains("Chatham")).isEqualTo(chatham.equals("yes"));
    assertThat(entries()).as("who took it is noted nowhere").isEqualTo(before);
  }

  private long entries() {
    return Sight.ofEverything(
        () -> jdbc.sql("select count(*) from journal.entry").query(Long.class).single());
  }

  @Test
  void stewardsTakeItOutWithTheSpace() throws IOException {
    var steward = visitors.member();
    var space = held(steward, "members", "no", "2026-05-12", "2026-05-14");
    var files = new LinkedHashMap<String, String>();
    try (var zip =
        new ZipInputStream(new ByteArrayInputStream(steward.get(space + "/space.zip").body()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    var data = new JsonMapper().readTree(files.get("space.json")).path("meeting");
    assertThat(data.path("title").asString()).isEqualTo("Zqtitle");
    assertThat(data.path("begins").asString()).isEqualTo("2026-05-12");
    assertThat(data.path("country").asString()).isEqualTo("MRT");
    assertThat(files.get("index.html")).contains("Zqtitle", "Nouakchott", "Zqorganiser");
  }

  /** A space that was approved, with its meeting. */
  private String held(Visitor steward, String kind, String chatham, String first, String last) {
    var space = talk.space(steward, kind, chatham);
    meets(steward, space, first, last, "MRT");
    return space;
  }

  private static void meets(
      Visitor steward, String space, String first, String last, String where) {
    var fields = with(meeting(first, last, where), "before", before(steward, space));
    Talk.location(steward.post(space + "/meeting", fields));
  }

  private static String before(Visitor steward, String space) {
    return steward.page(space + "/meeting").select("[name=before]").attr("value");
  }

  private static String[] asked(String kind, String first, String last) {
    return with(
        meeting(first, last, "mauritania"),
        "name",
        "Zqconvened",
        "purpose",
        "To try it",
        "language",
        "en",
        "kind",
        kind,
        "chatham",
        "no",
        "why",
        "A test");
  }

  private static String[] meeting(String first, String last, String where) {
    var fields = new ArrayList<String>();
    Map.of(
            "title", "Zqtitle",
            "begins", first,
            "ends", last,
            "where", where,
            "place", "Nouakchott",
            "organiser", "Zqorganiser, of \"deserts\"",
            "address", "https://example.org/zq")
        .forEach((name, value) -> fields.addAll(List.of("meeting." + name, value)));
    return fields.toArray(String[]::new);
  }

  private static String[] with(String[] fields, String... more) {
    return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
  }

  private static List<String> listed(Document page) {
    return page.select(".card:contains(Zqconvened) h3 a").eachAttr("href");
  }

  private static String days(int ahead) {
    return LocalDate.now(Clock.systemUTC()).plusDays(ahead).toString();
  }
}
