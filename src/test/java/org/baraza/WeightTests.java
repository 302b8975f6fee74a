package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader on a weak and dear connection pays, in bytes over the wire and in requests. */
@RunningHouse
class WeightTests {

  private static final int KB = 1_000;
  private static final Set<String> LIGHT = Set.of("", "/search?q=prison", "/practices");

  private final Site site;
  private final PageTypes types;
  private final MemberPages members;

  WeightTests(Site site, PageTypes types, MemberPages members) {
    this.site = site;
    this.types = types;
    this.members = members;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar", "zh"})
  void theMostVisitedPagesAreLight(String lang) {
    var paths = new LinkedHashSet<>(LIGHT);
    paths.addAll(types.practices());

    for (var path : paths) {
      var visit = visit('/' + lang + path);
      assertThat(visit.page().body().length).as("HTML of " + path).isLessThanOrEqualTo(14 * KB);
      assertThat(visit.bytes()).as("first visit to " + path).isLessThanOrEqualTo(30 * KB);
      assertThat(visit.requests()).as("requests of " + path).isLessThanOrEqualTo(4);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar", "zh"})
  void everyOtherPageIsStillLight(String lang) {
    for (var path : types.all()) {
      var visit = visit('/' + lang + path);
      assertThat(visit.bytes()).as("first visit to " + path).isLessThanOrEqualTo(50 * KB);
      assertThat(visit.requests()).as("requests of " + path).isLessThanOrEqualTo(5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void thePagesOfMembersAreLight(String lang) {
    var faults = new Faults();
    for (var seat : members.all()) {
      var visit = visit('/' + lang + seat.path(), "Cookie", "session=" + seat.who().session());
      var page = visit.page().body().length;
      if (page > 14 * KB || visit.bytes() > 50 * KB || visit.requests() > 5) {
        faults.note(page + " B, " + visit.bytes() + " B, " + visit.requests(), seat.path());
      }
    }

    assertThat(faults.isEmpty()).as("too heavy" + faults).isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void sharedFilesAreSmallAndKept(String query, int most) {
    var files = site.page("/en").select(query);

    assertThat(files).isNotEmpty();
    for (var file : files) {
      var answer = packed(file.hasAttr("src") ? file.attr("src") : file.attr("href"));
      assertThat(answer.body().length).as(file.outerHtml()).isLessThanOrEqualTo(most);
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar", "zh"})
  void goingOnCostsOneSmallRequest(String lang) {
    for (var path : types.all()) {
      var answer = packed('/' + lang + path, "HX-Request", "true");
      assertThat(answer.body().length).as(path).isLessThanOrEqualTo(15 * KB);
    }
  }

  static Stream<Object[]> files() {
    return Stream.of(
        new Object[] {"link[rel=stylesheet]", 8 * KB}, new Object[] {"script[src]", 20 * KB});
  }

  /** A page and all that a browser with nothing kept loads for it. */
  private record Visit(HttpResponse<byte[]> page, List<HttpResponse<byte[]>> parts) {

    int requests() {
      return 1 + parts.size();
    }

    int bytes() {
      return page.body().length + parts.stream().mapToInt(part -> part.body().length).sum();
    }
  }

  private Visit visit(String path, String... headers) {
    var page = packed(path, headers);
    assertThat(page.statusCode()).as(path).isIn(200, 404);
    var parts =
        Stream.of(
                "link[rel=stylesheet][href]",
                "link[rel~=icon][href]",
                "link[rel=manifest][href]",
                "link[rel=preload][href]",
                "script[src]",
                "img[src]",
                "source[src]",
                "iframe[src]",
                "object[data]",
                "use[href]")
            .flatMap(part -> site.parsed(page, path).select(part).stream())
            .map(part -> part.hasAttr("src") ? part.attr("src") : part.attr("href"))
            .filter(address -> !address.startsWith("data:") && !address.startsWith("#"))
            .distinct()
            .toList();
    assertThat(parts).allMatch(address -> address.startsWith("/"), "is of this house");
    return new Visit(page, parts.stream().map(this::packed).toList());
  }

  private HttpResponse<byte[]> packed(String path, String... headers) {
    var all = Stream.concat(Stream.of("Accept-Encoding", "gzip"), Stream.of(headers));
    return site.get(path, all.toArray(String[]::new));
  }
}
