package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baraza.access.Role;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** What comes back at each door, whoever knocks and however. */
@RunningHouse
class DoorTests {

  private final Site site;
  private final PageTypes types;
  private final Visitors visitors;
  private final RequestMappingHandlerMapping doors;

  DoorTests(
      Site site,
      PageTypes types,
      Visitors visitors,
      RequestMappingHandlerMapping requestMappingHandlerMapping) {
    this.site = site;
    this.types = types;
    this.visitors = visitors;
    this.doors = requestMappingHandlerMapping;
  }

  @Test
  void everyTypeOfPageIsAmongThoseThatAreTested() {
    var opened =
        Stream.of(
                types.all().stream(),
                types.ofMembers().stream(),
                addresses().stream(),
                Stream.of(types.practices().getFirst() + "/practice.pdf"))
            .flatMap(all -> all)
            .map(path -> PathContainer.parsePath("/en" + path.replaceFirst("\\?.*", "")))
            .toList();

    assertThat(doors.getHandlerMethods().keySet())
        .flatMap(door -> door.getPathPatternsCondition().getPatterns())
        .filteredOn(pattern -> pattern.getPatternString().startsWith("/{lang"))
        .isNotEmpty()
        .allSatisfy(
            pattern -> assertThat(opened).as("PageTypes lacks " + pattern).anyMatch(fits(pattern)));
  }

  /**
   * An address for each door that no page type goes through: forms, files, what hangs on a record.
   */
  private static List<String> addresses() {
    try (var list = DoorTests.class.getResourceAsStream("/addresses.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeOfPageOpensInEveryLanguage(Lang lang) {
    for (var path : types.all()) {
      var answer = site.get('/' + lang.code() + path);
      assertThat(answer.statusCode()).as(path).isEqualTo(path.equals("/nowhere") ? 404 : 200);
      assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=utf-8");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageOfMembersOpensToThemInEveryLanguage(Lang lang) {
    var facilitator = visitors.with(Role.FACILITATOR);
    for (var path : types.ofMembers()) {
      var answer = facilitator.get('/' + lang.code() + path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
      assertThat(header(site.get('/' + lang.code() + path), "Location"))
          .as(path)
          .startsWith('/' + lang.code() + "/sign-in?next=");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr-CH, fr;q=0.9, en;q=0.8 | /fr",
        "de, pt-BR;q=0.7 | /pt",
        "zh-Hant-TW | /zh",
        "ar-MR | /ar",
        "de-AT | /en",
        "*;q=abc,, | /en",
        "en;q=0.1, es;q=0.9 | /es"
      })
  void theBareAddressGreetsInTheLanguageAskedFor(String asked, String home) {
    var answer = site.get("/", "Accept-Language", asked);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header(answer, "Location")).isEqualTo(home);
    assertThat(header(answer, "Vary")).contains("Accept-Language");
  }

  @ParameterizedTest
  @CsvSource({
    "/fr/practices/482130, /fr/practices/999999999999999999",
    "/fr/practices/482130, /fr/practices/1",
    "/fr/practices/482130, /fr/practices/abc",
    "/fr/practices/482130, /fr/practices/-482130",
    "/fr/practices/482130, /fr/practices/99999999999999999999999",
    "/fr/practices/482130, /fr/practices/482130/history",
    "/fr/practices/482130, /fr/practices/482130/editions/1",
    "/fr/practices/482130, /fr/practices/482130/attachments",
    "/fr/attachments/482130, /fr/attachments/abc",
    "/fr/practices/482130, /fr/practices/482130/lineage.jsonld",
    "/fr/practices/482130, /fr/practices/482130/readiness",
    "/fr/practices/482130, /fr/practices/482130/layers/482131",
    "/fr/handbook/482130, /fr/handbook/abc",
    "/fr/handbook/482130, /fr/handbook/482130/chapter-482131",
    "/fr/handbook/482130, /fr/handbook/482130/citation.bib",
    "/fr/handbook/482130, /fr/handbook/482130/handbook.epub",
    "/fr/handbook/482130, /fr/handbook/482130/handbook.zip",
    "/fr/handbook/482130, /fr/handbook/482130/handbook.zim",
    "/fr/adaptations/482130, /fr/adaptations/abc",
    "/fr/adaptations/482130, /fr/adaptations/482130/history",
    "/fr/practices/482130, /fr/practices/482130/practice.pdf",
    "/fr/practices/482130, /fr/practices/482130/practice.epub",
    "/fr/practices/482130, /fr/practices/999999999999999999/practice.pdf",
    "/fr/centres/482130, /fr/centres/abc",
    "/fr/centres/482130, /fr/centres/482130/history",
    "/fr/centres/482130, /fr/centres/482130/centre.epub",
    "/fr/centres/482130, /fr/centres/482130/centre.pdf",
    "/ar/countries/ZZZ, /ar/countries/ZZZ/country.pdf",
    "/fr/organisations/482130, /fr/organisations/abc",
    "/fr/organisations/482130, /fr/organisations/482130/history",
    "/ar/countries/ZZZ, /ar/countries/zzz",
    "/zh/concepts/none, /zh/concepts/NONE",
    "/en/strategy/measures/V.1, /en/strategy/reviews/none"
  })
  void whatIsNotThereLooksTheSameWhyeverItIsNot(String one, String other) {
    assertThat(missing(other)).isEqualTo(missing(one));
  }

  @Test
  void anAddressInALanguageWeDoNotSpeakIsNotThere() {
    assertThat(site.get("/de/practices").statusCode()).isEqualTo(404);
    assertThat(site.get("/practices").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ar/forum?q=%FF%FE", "/ar/practices?country=%C3%28"})
  void lettersThatAreNotWellEncodedAreToldSoInTheReadersLanguage(String address) {
    var answer = site.get(address);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Site.text(answer)).contains("lang=\"ar\"").doesNotContain("Whitelabel", "timestamp");
  }

  @Test
  void whereTheServerComesBackWithWhatFailedNobodyElseFindsAnything() {
    var answer = site.get("/error");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Site.text(answer).replace("/error", "/nothing"))
        .isEqualTo(Site.text(site.get("/nothing")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=-1",
        "page=99999999",
        "page=99999999999999999999",
        "page=x",
        "sort=nothing",
        "nothing=x",
        "kind=nothing&region=nowhere&country=%27%3B--",
        "q=%00",
        "q=%ED%A0%80",
        "q=%F0%9F%95%8A%EF%B8%8F",
        "q=%22",
        "q=%22%22%22",
        "q=%22open",
        "q=-",
        "q=--%20-a%20-b",
        "q=%28a+AND+b%29%20OR%20*%3A*",
        "q=a%2Fb%5B%5D%7B%7D%5E~%3F%21",
        "q=%E2%80%AE%E2%80%8F%E2%80%8E",
        "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "q=%27%20or%201%3D1%20--",
        "q=1&q=2&q=3",
        "q=%D9%91%D9%8E",
        "lang=xx&q=water",
        "period=0000&maturity=",
        "language=&language=&language=fr"
      })
  void oddQuestionsAreAnsweredAllTheSame(String query) {
    for (var list :
        List.of("/search", "/practices", "/centres", "/organisations", "/search/suggestions")) {
      var answer = site.get("/ar" + list + '?' + query);
      assertThat(answer.statusCode()).as(list).isIn(200, 400);
      assertThat(Site.text(answer)).doesNotContain("<script>alert", "Exception", "org.baraza");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /en/search?q=%E0%A4%A HTTP/1.1",
        "GET /en/search?q=% HTTP/1.1",
        "GET /en/search?q=<>\"{}|^` HTTP/1.1",
        "GET /en/../../etc/passwd HTTP/1.1",
        "GET /en/%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
        "GET /en;jsessionid=1/practices;a=b HTTP/1.1",
        "GET //en//practices HTTP/1.1",
        "GET /en/practices/%00 HTTP/1.1",
        "GET /%F0%9F%95%8A HTTP/1.1",
        "BREW /en HTTP/1.1",
        "\u0000\u0001\u0002"
      })
  void whatNoBrowserSendsIsRefused(String line) throws Exception {
    assertThat(site.raw(line)).as(line).doesNotContain("HTTP/1.1 5", "Exception", "root:");
  }

  @Test
  void whatIsSentIsNotEchoed() throws Exception {
    assertThat(site.raw("TRACE /en HTTP/1.1")).startsWith("HTTP/1.1 4").doesNotContain("TRACE /en");
  }

  @Test
  void longQuestionsAreAnsweredAllTheSame() {
    var word = "q=" + "%D8%B3%D9%84%D8%A7%D9%85%20".repeat(150);
    var facets = "country=KEN&".repeat(300) + "concept=" + "x".repeat(1_000);

    for (var query : List.of(word, facets, "q=" + "a".repeat(4_000))) {
      assertThat(site.get("/en/search?" + query).statusCode()).isEqualTo(200);
      assertThat(site.get("/en/search/suggestions?" + query).statusCode()).isEqualTo(200);
    }
    assertThat(site.get("/en/search?q=" + "a".repeat(20_000)).statusCode()).isBetween(400, 431);
  }

  @Test
  void everyAnswerTellsTheBrowserToLoadNothingFromElsewhere() {
    var asset = site.page("/en").select("link[rel=stylesheet]").attr("href");

    for (var path :
        List.of(
            "/",
            "/en",
            "/en/nowhere",
            "/nowhere",
            asset,
            "/en/countries/map.svg",
            "/en/search/suggestions?q=a",
            "/en/search?page=x",
            "/actuator/health")) {
      var answer = site.get(path);
      assertThat(header(answer, "Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe-eval", "http:", "https:", "*");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
      assertThat(answer.headers().map().keySet()).doesNotContain("server", "x-powered-by");
      assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }
    assertThat(header(site.get("/en"), "Content-Security-Policy"))
        .contains("base-uri 'none'", "form-action 'self'")
        .contains("require-trusted-types-for 'script'", "trusted-types default")
        .doesNotContain("unsafe-inline");
  }

  @Test
  void aPageThatIsKnownIsNotSentAgain() {
    var first = site.get("/en/practices");
    var tag = header(first, "ETag");
    var again = site.get("/en/practices", "If-None-Match", tag);

    assertThat(tag).matches("W/\"[0-9a-f]{32}\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(header(again, "Vary")).isEqualTo(header(first, "Vary"));
    assertThat(site.get("/fr/practices", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void whoUnpacksGetsPagesPacked() {
    var plain = site.get("/en/practices");
    var packed = site.get("/en/practices", "Accept-Encoding", "gzip");

    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "Vary")).contains("Accept-Encoding");
    assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    assertThat(Site.text(packed)).isEqualTo(Site.text(plain));
    assertThat(header(packed, "ETag")).isEqualTo(header(plain, "ETag"));
  }

  @Test
  void staticFilesNeverChange() {
    var page = site.page("/en");
    for (var file : page.select("link[rel=stylesheet], script[src]")) {
      var address = file.hasAttr("href") ? file.attr("href") : file.attr("src");
      var answer = site.get(address);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Cache-Control")).contains("immutable", "max-age=31536000");
      assertThat(site.get(address.replaceFirst("\\.\\w+\\.", ".0.")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void askingForTheHeadGivesTheHeadAlone() {
    for (var path : List.of("/en", "/ar/practices", "/en/nowhere", "/en/countries/map.svg")) {
      var whole = site.get(path);
      var head = site.send("HEAD", path);
      assertThat(head.statusCode()).as(path).isEqualTo(whole.statusCode());
      assertThat(head.body()).isEmpty();
      assertThat(header(head, "Content-Length")).isEqualTo(header(whole, "Content-Length"));
      assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
    }
  }

  @Test
  void whatADoorDoesNotTakeIsSaidInTheReadersLanguage() {
    var answer = site.send("POST", "/fr/practices");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(Site.text(answer)).contains("<html lang=\"fr\"");
  }

  @Test
  void aPartOfAPageIsSentToWhoAsksForIt() {
    var part = Site.text(site.get("/fr/search?q=jeunes", "HX-Request", "true"));

    assertThat(part).startsWith("<title>").contains("<h1>").doesNotContain("<html", "masthead");
  }

  @Test
  void theHouseSaysThatItIsWell() {
    assertThat(site.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(site.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(site.get("/actuator/env").statusCode()).isEqualTo(404);
  }

  /** The page of an address that is not there, without the address itself. */
  private String missing(String path) {
    var answer = site.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(404);
    return Site.text(answer).replace(path.substring("/fr".length()), "");
  }

  private static Predicate<PathContainer> fits(PathPattern pattern) {
    return pattern::matches;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
