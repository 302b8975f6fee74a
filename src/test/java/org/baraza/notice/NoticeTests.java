package org.baraza.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.notice.Endings.Ending;
import org.baraza.notice.Endings.Letters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Following things, from the first click to the letter and its end. */
@RunningHouse
class NoticeTests {

  private static final JsonMapper JSON = new JsonMapper();

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final DigestDesk desk;
  private final DigestLetters letters;
  private final Endings endings;
  private final Choices choices;

  private Visitor french;
  private Visitor arabic;

  NoticeTests(
      Site site,
      Visitors visitors,
      JdbcClient jdbc,
      DigestDesk desk,
      DigestLetters letters,
      Endings endings,
      Choices choices) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.desk = desk;
    this.letters = letters;
    this.endings = endings;
    this.choices = choices;
  }

  @BeforeEach
  void forget() {
    jdbc.sql("delete from notice.subscription").update();
    jdbc.sql("delete from notice.choice").update();
    jdbc.sql("delete from mail.letter").update();
    french = somebody("Aïcha", "fr");
    arabic = somebody("ليلى", "ar");
  }

  private Visitor somebody(String name, String lang) {
    var one = visitors.member();
    jdbc.sql("update access.account set name = ?, lang = ? where number = ?")
        .params(name, lang, one.account().number())
        .update();
    return one;
  }

  @Test
  void whoIsNotSignedInIsShownWhereToSignIn() {
    for (var path : List.of("/fr/notices", "/fr/notices/482130")) {
      var answer = site.get(path);
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location").orElse(""))
          .startsWith("/fr/sign-in?next=");
    }
  }

  @Test
  void onlyWhoIsSignedInIsOfferedToFollow() {
    for (var path :
        List.of("/search", "/countries/MRT", "/groupings/AU", practice(), first("/centres"))) {
      assertThat(site.page("/en" + path).select("form[method=post]")).as(path).isEmpty();
      assertThat(page("/en" + path, french).select("form[action^=/en/notices/]"))
          .as(path)
          .hasSize(1);
    }
  }

  @Test
  void aPageSaysThatItIsFollowedToWhoFollowsItAlone() {
    assertThat(follow("country", "MRT", french).statusCode()).isEqualTo(303);

    var theirs = page("/fr/countries/MRT", french);
    assertThat(theirs.select("form[action=/fr/notices/follows]")).isEmpty();
    assertThat(theirs.select("main a[href=/fr/notices]").text()).contains("Vous suivez ceci");
    assertThat(page("/fr/countries/KEN", french).select("form[action=/fr/notices/follows]"))
        .hasSize(1);
    assertThat(page("/fr/countries/MRT", arabic).select("form[action=/fr/notices/follows]"))
        .hasSize(1);
  }

  @Test
  void aSearchIsKeptAsItWasAsked() {
    var asked = page("/fr/practices?q=jeunes&country=KEN&sort=newest&page=2", french);
    var form = asked.selectFirst("form[action=/fr/notices/searches]");
    var saved = submit(form, french);

    assertThat(saved.statusCode()).isEqualTo(303);
    var kept = page("/fr/notices", french).select(".card h2 a");
    assertThat(kept.attr("href")).isEqualTo("/fr/search?q=jeunes&kind=practice&country=KEN");
    assertThat(kept.text()).contains("jeunes", "Kenya");
  }

  @Test
  void whatIsFollowedTwiceIsFollowedOnce() {
    follow("country", "MRT", french);
    follow("country", "MRT", french);

    assertThat(page("/ar/notices", french).select(".card h2"))
        .extracting(h -> h.text())
        .containsExactly("موريتانيا");
  }

  @ParameterizedTest
  @CsvSource({"country, ZZZ", "concept, none", "grouping, NONE", "practice, 999999", "search, x"})
  void whatIsNotThereCannotBeFollowed(String kind, String key) {
    assertThat(follow(kind, key, french).statusCode()).isEqualTo(404);
  }

  @Test
  void newsAreListedUntilTheyWereSeen() {
    followLongAgo("practice", practice().replaceAll("\\D", ""), french);
    var page = page("/en/notices", french);
    assertThat(page.select(".card li a").attr("href")).isEqualTo("/en" + practice());

    submit(page.selectFirst("form[action=/en/notices/seen]"), french);
    var seen = page("/en/notices", french);
    assertThat(seen.select(".card li")).isEmpty();
    assertThat(seen.select(".card .note").text()).startsWith("Nothing new since");
  }

  @Test
  void aNameThatIsTooLongComesBackWithWhatWasTyped() {
    follow("country", "MRT", french);
    var place = "/fr/notices/" + number(french);
    var tooLong = "x".repeat(121);
    var refused = post(place, french, Map.of("name", tooLong, "frequency", "daily"));
    var page = Jsoup.parse(Site.text(refused));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(page.select("#f-name").val()).isEqualTo(tooLong);
    assertThat(page.select("#troubles a").text()).contains("trop long");
    assertThat(page.select("#f-frequency option[selected]").val()).isEqualTo("daily");
  }

  @Test
  void aSubscriptionIsRenamedAndRemoved() {
    follow("country", "MRT", french);
    var place = "/fr/notices/" + number(french);
    post(place, french, Map.of("name", "Chez nous", "frequency", "never"));
    assertThat(page("/fr/notices", french).select(".card").text())
        .contains("Chez nous", "sans courriel");

    post(place + "/removal", french, Map.of());
    assertThat(page("/fr/notices", french).select(".card")).isEmpty();
  }

  @Test
  void anothersSubscriptionIsLikeOneThatIsNotThere() {
    follow("country", "MRT", french);
    var place = "/fr/notices/" + number(french);

    assertThat(get(place, arabic).statusCode()).isEqualTo(404);
    assertThat(Site.text(get(place, arabic)).replace(place.substring(3), ""))
        .isEqualTo(Site.text(get("/fr/notices/999999", arabic)).replace("/notices/999999", ""));
    assertThat(post(place, arabic, Map.of("name", "x", "frequency", "daily")).statusCode())
        .isEqualTo(404);
    post(place + "/removal", arabic, Map.of());
    assertThat(get(place, french).statusCode()).isEqualTo(200);
  }

  @Test
  void aDigestTellsWhatIsNewInTheLanguageOfItsReader() {
    followLongAgo("country", "KEN", french);
    followLongAgo("country", "KEN", arabic);
    desk.post();

    var told = letter(french);
    assertThat(told.address()).endsWith("@example.org");
    assertThat(told.text())
        .contains("Bonjour Aïcha,", "Kenya", "(nouveau)")
        .containsPattern("\nhttp://localhost\\S*/fr/(practices|centres)/\\d+\n")
        .contains(told.unsubscribe());
    var toldInArabic = letter(arabic);
    assertThat(toldInArabic.text()).contains("كينيا", "/ar/notices");
    assertThat(toldInArabic.subject()).contains("بارازا");
  }

  @Test
  void whatWasToldIsNotToldAgainAndWhereNothingIsNewNoLetterIsWritten() {
    followLongAgo("country", "KEN", french);
    desk.post();
    desk.post();
    assertThat(occasions()).hasSize(1);

    jdbc.sql("delete from mail.letter").update();
    jdbc.sql("update notice.subscription set told_at = now() - interval '1 minute'").update();
    var subscription = number(french);
    var now = java.time.Instant.now().toString();
    var occasion =
        new Occasion(
            DigestLetters.KIND,
            Map.of(
                "account",
                french.account().toString(),
                "until",
                now,
                String.valueOf(subscription),
                now));
    assertThat(letters.letter(occasion)).isEmpty();
  }

  @Test
  void noDigestIsWrittenToWhoIsGoneOrWantsNone() {
    followLongAgo("country", "KEN", french);
    followLongAgo("country", "KEN", arabic);
    jdbc.sql("update access.account set state = 'SUSPENDED' where number = ?")
        .param(arabic.account().number())
        .update();
    desk.post();
    post("/fr/notices/mail", french, Map.of("mailing", "action", "zone", "Africa/Nouakchott"));

    assertThat(occasions()).hasSize(2).allSatisfy(one -> assertThat(letters.letter(one)).isEmpty());
  }

  @Test
  void lookingAtTheEndOfALetterChangesNothingAndOneClickEndsThem() {
    followLongAgo("country", "KEN", french);
    desk.post();
    var end = URI.create(letter(french).unsubscribe()).getPath();

    assertThat(site.get(end).statusCode()).isEqualTo(200);
    assertThat(choices.of(french.account()).mailing()).isEqualTo(Mailing.WEEKLY);

    var ended = post(end, null, Map.of("List-Unsubscribe", "One-Click"));
    assertThat(ended.statusCode()).isEqualTo(200);
    assertThat(Site.text(ended)).contains("Vous ne recevrez plus de récapitulatifs.");
    assertThat(choices.of(french.account()).mailing()).isEqualTo(Mailing.ACTION);

    var all = endings.token(new Ending(french.account(), Letters.ALL));
    post("/ar/notices/unsubscribe/" + all, null, Map.of());
    assertThat(choices.of(french.account()).mailing()).isEqualTo(Mailing.NONE);
    post(end, null, Map.of());
    assertThat(choices.of(french.account()).mailing())
        .as("an older letter opens nothing again")
        .isEqualTo(Mailing.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "%F0%9F", "AAAAAAAAB1tSAAAAAAAAAAAAAAAAAAAAAA", "x"})
  void aTokenThatIsNoneOfOursIsNotThere(String token) {
    assertThat(site.get("/fr/notices/unsubscribe/" + token).statusCode()).isIn(400, 404);
    assertThat(post("/fr/notices/unsubscribe/" + token, null, Map.of()).statusCode())
        .isIn(400, 404);
  }

  @Test
  void aTokenForOneServesForNoOther() {
    var mine = endings.token(new Ending(french.account(), Letters.DIGESTS));
    var bytes = java.util.Base64.getUrlDecoder().decode(mine);
    bytes[8] ^= 1;
    var other = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

    assertThat(site.get("/fr/notices/unsubscribe/" + mine).statusCode()).isEqualTo(200);
    assertThat(site.get("/fr/notices/unsubscribe/" + other).statusCode()).isEqualTo(404);
  }

  @Test
  void whatNobodyCouldHaveChosenIsRefused() {
    var refused =
        post("/fr/notices/mail", french, Map.of("mailing", "hourly", "zone", "Africa/Nairobi"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(choices.of(french.account()).mailing()).isEqualTo(Mailing.WEEKLY);
  }

  private void followLongAgo(String kind, String key, Visitor who) {
    assertThat(follow(kind, key, who).statusCode()).isEqualTo(303);
    jdbc.sql("update notice.subscription set since = '2020-01-01', told_at = '2020-01-01'")
        .update();
  }

  private HttpResponse<byte[]> follow(String kind, String key, Visitor who) {
    return post("/fr/notices/follows", who, Map.of("kind", kind, "key", key));
  }

  private Letter letter(Visitor who) {
    return occasions().stream()
        .filter(one -> one.about().get("account").equals(who.account().toString()))
        .findFirst()
        .flatMap(letters::letter)
        .orElseThrow();
  }

  private List<Occasion> occasions() {
    return jdbc
        .sql("select about from mail.letter where kind = ?")
        .param(DigestLetters.KIND)
        .query(String.class)
        .list()
        .stream()
        .map(about -> JSON.readValue(about, new TypeReference<Map<String, String>>() {}))
        .map(about -> new Occasion(DigestLetters.KIND, about))
        .toList();
  }

  private long number(Visitor who) {
    return jdbc.sql("select number from notice.subscription where account = ?")
        .param(who.account().number())
        .query(Long.class)
        .single();
  }

  private String practice() {
    return first("/practices?language=en");
  }

  private String first(String list) {
    var href = site.data("/en" + list).path("results").path(0).path("href").asString();
    return href.substring("/en".length());
  }

  private Document page(String path, Visitor who) {
    return who.page(path);
  }

  private HttpResponse<byte[]> get(String path, Visitor who) {
    return who.get(path);
  }

  private HttpResponse<byte[]> submit(Element form, Visitor who) {
    var fields = new LinkedHashMap<String, String>();
    form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
    return post(form.attr("action"), who, fields);
  }

  private HttpResponse<byte[]> post(String path, Visitor who, Map<String, String> fields) {
    var sent =
        fields.entrySet().stream()
            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
            .toArray(String[]::new);
    return who == null ? site.post(path, sent) : who.post(path, sent);
  }
}
