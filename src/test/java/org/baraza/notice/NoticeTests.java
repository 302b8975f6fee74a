package org.baraza.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.access.FewPeople.ARABIC;
import static org.baraza.access.FewPeople.FRENCH;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.access.AccountId;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.notice.Endings.Ending;
import org.baraza.notice.Endings.Letters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
  private static final AccountId STRANGER = new AccountId(482_199);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Site site;
  private final JdbcClient jdbc;
  private final DigestDesk desk;
  private final DigestLetters letters;
  private final Endings endings;
  private final Choices choices;

  NoticeTests(
      Site site,
      JdbcClient jdbc,
      DigestDesk desk,
      DigestLetters letters,
      Endings endings,
      Choices choices) {
    this.site = site;
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
      assertThat(page("/en" + path, FRENCH).select("form[action^=/en/notices/]"))
          .as(path)
          .hasSize(1);
    }
  }

  @Test
  void aSearchIsKeptAsItWasAsked() {
    var asked = page("/fr/practices?q=jeunes&country=KEN&sort=newest&page=2", FRENCH);
    var form = asked.selectFirst("form[action=/fr/notices/searches]");
    var saved = submit(form, FRENCH);

    assertThat(saved.statusCode()).isEqualTo(303);
    var kept = page("/fr/notices", FRENCH).select(".card h2 a");
    assertThat(kept.attr("href")).isEqualTo("/fr/search?q=jeunes&kind=practice&country=KEN");
    assertThat(kept.text()).contains("jeunes", "Kenya");
  }

  @Test
  void whatIsFollowedTwiceIsFollowedOnce() {
    follow("country", "MRT", FRENCH);
    follow("country", "MRT", FRENCH);

    assertThat(page("/ar/notices", FRENCH).select(".card h2"))
        .extracting(h -> h.text())
        .containsExactly("موريتانيا");
  }

  @ParameterizedTest
  @CsvSource({"country, ZZZ", "concept, none", "grouping, NONE", "practice, 999999", "search, x"})
  void whatIsNotThereCannotBeFollowed(String kind, String key) {
    assertThat(follow(kind, key, FRENCH).statusCode()).isEqualTo(404);
  }

  @Test
  void newsAreListedUntilTheyWereSeen() {
    followLongAgo("practice", practice().replaceAll("\\D", ""), FRENCH);
    var page = page("/en/notices", FRENCH);
    assertThat(page.select(".card li a").attr("href")).isEqualTo("/en" + practice());

    submit(page.selectFirst("form[action=/en/notices/seen]"), FRENCH);
    var seen = page("/en/notices", FRENCH);
    assertThat(seen.select(".card li")).isEmpty();
    assertThat(seen.select(".card .note").text()).startsWith("Nothing new since");
  }

  @Test
  void aNameThatIsTooLongComesBackWithWhatWasTyped() {
    follow("country", "MRT", FRENCH);
    var place = "/fr/notices/" + number(FRENCH);
    var tooLong = "x".repeat(121);
    var refused = post(place, FRENCH, Map.of("name", tooLong, "frequency", "daily"));
    var page = Jsoup.parse(refused.body());

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(page.select("#f-name").val()).isEqualTo(tooLong);
    assertThat(page.select("#troubles a").text()).contains("trop long");
    assertThat(page.select("#f-frequency option[selected]").val()).isEqualTo("daily");
  }

  @Test
  void aSubscriptionIsRenamedAndRemoved() {
    follow("country", "MRT", FRENCH);
    var place = "/fr/notices/" + number(FRENCH);
    post(place, FRENCH, Map.of("name", "Chez nous", "frequency", "never"));
    assertThat(page("/fr/notices", FRENCH).select(".card").text())
        .contains("Chez nous", "sans courriel");

    post(place + "/removal", FRENCH, Map.of());
    assertThat(page("/fr/notices", FRENCH).select(".card")).isEmpty();
  }

  @Test
  void anothersSubscriptionIsLikeOneThatIsNotThere() {
    follow("country", "MRT", FRENCH);
    var place = "/fr/notices/" + number(FRENCH);

    assertThat(get(place, ARABIC).statusCode()).isEqualTo(404);
    assertThat(get(place, ARABIC).body().replace(place.substring(3), ""))
        .isEqualTo(get("/fr/notices/999999", ARABIC).body().replace("/notices/999999", ""));
    assertThat(post(place, ARABIC, Map.of("name", "x", "frequency", "daily")).statusCode())
        .isEqualTo(404);
    post(place + "/removal", ARABIC, Map.of());
    assertThat(get(place, FRENCH).statusCode()).isEqualTo(200);
  }

  @Test
  void aDigestTellsWhatIsNewInTheLanguageOfItsReader() {
    followLongAgo("country", "KEN", FRENCH);
    followLongAgo("country", "KEN", ARABIC);
    desk.post();

    var french = letter(FRENCH);
    assertThat(french.address()).isEqualTo("person482130@example.org");
    assertThat(french.text())
        .contains("Bonjour Aïcha,", "Kenya", "(nouveau)")
        .containsPattern("\nhttp://localhost\\S*/fr/(practices|centres)/\\d+\n")
        .contains(french.unsubscribe());
    var arabic = letter(ARABIC);
    assertThat(arabic.text()).contains("كينيا", "/ar/notices");
    assertThat(arabic.subject()).contains("بارازا");
  }

  @Test
  void whatWasToldIsNotToldAgainAndWhereNothingIsNewNoLetterIsWritten() {
    followLongAgo("country", "KEN", FRENCH);
    desk.post();
    desk.post();
    assertThat(occasions()).hasSize(1);

    jdbc.sql("delete from mail.letter").update();
    jdbc.sql("update notice.subscription set told_at = now() - interval '1 minute'").update();
    var subscription = number(FRENCH);
    var now = java.time.Instant.now().toString();
    var occasion =
        new Occasion(
            DigestLetters.KIND,
            Map.of("account", FRENCH.toString(), "until", now, String.valueOf(subscription), now));
    assertThat(letters.letter(occasion)).isEmpty();
  }

  @Test
  void noDigestIsWrittenToWhoIsGoneOrWantsNone() {
    followLongAgo("country", "KEN", FRENCH);
    followLongAgo("country", "KEN", STRANGER);
    desk.post();
    post("/fr/notices/mail", FRENCH, Map.of("mailing", "action", "zone", "Africa/Nouakchott"));

    assertThat(occasions()).hasSize(2).allSatisfy(one -> assertThat(letters.letter(one)).isEmpty());
  }

  @Test
  void lookingAtTheEndOfALetterChangesNothingAndOneClickEndsThem() {
    followLongAgo("country", "KEN", FRENCH);
    desk.post();
    var end = URI.create(letter(FRENCH).unsubscribe()).getPath();

    assertThat(site.get(end).statusCode()).isEqualTo(200);
    assertThat(choices.of(FRENCH).mailing()).isEqualTo(Mailing.WEEKLY);

    var ended = post(end, null, Map.of("List-Unsubscribe", "One-Click"));
    assertThat(ended.statusCode()).isEqualTo(200);
    assertThat(ended.body()).contains("Vous ne recevrez plus de récapitulatifs.");
    assertThat(choices.of(FRENCH).mailing()).isEqualTo(Mailing.ACTION);

    var all = endings.token(new Ending(FRENCH, Letters.ALL));
    post("/ar/notices/unsubscribe/" + all, null, Map.of());
    assertThat(choices.of(FRENCH).mailing()).isEqualTo(Mailing.NONE);
    post(end, null, Map.of());
    assertThat(choices.of(FRENCH).mailing())
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
    var mine = endings.token(new Ending(FRENCH, Letters.DIGESTS));
    var bytes = java.util.Base64.getUrlDecoder().decode(mine);
    bytes[8] ^= 1;
    var other = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

    assertThat(site.get("/fr/notices/unsubscribe/" + mine).statusCode()).isEqualTo(200);
    assertThat(site.get("/fr/notices/unsubscribe/" + other).statusCode()).isEqualTo(404);
  }

  @Test
  void whatNobodyCouldHaveChosenIsRefused() {
    var refused =
        post("/fr/notices/mail", FRENCH, Map.of("mailing", "hourly", "zone", "Africa/Nairobi"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(choices.of(FRENCH).mailing()).isEqualTo(Mailing.WEEKLY);
  }

  private void followLongAgo(String kind, String key, AccountId who) {
    assertThat(follow(kind, key, who).statusCode()).isEqualTo(303);
    jdbc.sql("update notice.subscription set since = '2020-01-01', told_at = '2020-01-01'")
        .update();
  }

  private HttpResponse<String> follow(String kind, String key, AccountId who) {
    return post("/fr/notices/follows", who, Map.of("kind", kind, "key", key));
  }

  private Letter letter(AccountId who) {
    return occasions().stream()
        .filter(one -> one.about().get("account").equals(who.toString()))
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

  private long number(AccountId who) {
    return jdbc.sql("select number from notice.subscription where account = ?")
        .param(who.number())
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

  private Document page(String path, AccountId who) {
    return Jsoup.parse(get(path, who).body(), site.at(path));
  }

  private HttpResponse<String> get(String path, AccountId who) {
    return send(HttpRequest.newBuilder(URI.create(site.at(path))), who);
  }

  private HttpResponse<String> submit(org.jsoup.nodes.Element form, AccountId who) {
    var fields = new java.util.LinkedHashMap<String, String>();
    form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
    return post(form.attr("action"), who, fields);
  }

  private HttpResponse<String> post(String path, AccountId who, Map<String, String> fields) {
    var pairs = new ArrayList<String>();
    fields.forEach((name, value) -> pairs.add(Site.encoded(name) + '=' + Site.encoded(value)));
    var request =
        HttpRequest.newBuilder(URI.create(site.at(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs)));
    if (who != null) {
      request.header("Sec-Fetch-Site", "same-origin");
    }
    return send(request, who);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, AccountId who) {
    if (who != null) {
      request.header("X-Test-Reader", "account=" + who);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
