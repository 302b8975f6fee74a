package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * All there is to be fetched of the running house. Routes are taken from the house itself: a new
 * one is fetched without being listed, and one whose variables have no sample here fails.
 */
class TwinRoutes {

  /** Those who run the machine read there who saw which number; that much they may know. */
  private static final String JOURNAL = "/{lang}/journal";

  /**
   * Whole lists on paper take too long for every reader; they are the book of the EPUB beside them,
   * which is fetched. Some of each list is printed.
   */
  private static final Set<String> PRINTED =
      Set.of(
          "/{lang}/practices/practices.pdf",
          "/{lang}/centres/centres.pdf",
          "/{lang}/search/results.pdf");

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:(?:[^{}]|\\{[^}]*})*)?}");

  /** What a list, a search or the search of one kind is asked, besides its facets. */
  private static final List<String> QUESTIONS =
      List.of(
          "q=youth",
          "q=reintegration",
          "q=reintegraton",
          "q=training+dialogue&sort=newest",
          "q=prison+-women",
          "q=Zqvimbar",
          "q=zqvotrel",
          "q=Zqvarnak+youth",
          "q=zqvarnok",
          "q=%22Zqvotrel+reintegration%22",
          "q=zqhidden&kind=topic",
          "q=zqhiddn",
          "q=youth&for=KEN",
          "q=youth&country=KEN",
          "country=KEN&for=TZA",
          "sort=newest",
          "sort=maturity&page=2",
          "page=3");

  /** What else is asked of an address, by what it begins with. */
  private static final Map<String, List<String>> ASKED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("/search/suggestions", List.of("q=zq", "q=zqvo", "q=re", "q=yout", "q=ZQ")),
              Map.entry(
                  "/gaps", List.of("rows=themes&columns=countries&in=014&sort=gaps", "sort=total")),
              Map.entry("/gaps.csv", List.of("rows=themes&columns=countries&in=014")),
              Map.entry("/countries/compare", List.of("country=KEN&country=SOM")),
              Map.entry("/countries/compare.csv", List.of("country=KEN&country=SOM")),
              Map.entry("/spreadsheet/practices.csv", List.of("country=KEN")),
              Map.entry("/spreadsheet/practices.xlsx", List.of("country=KEN")),
              Map.entry(
                  "/exchanges", List.of("party=country:KEN", "stage=proposed", "kind=course")),
              Map.entry("/search", QUESTIONS),
              Map.entry("/practices", QUESTIONS),
              Map.entry("/centres", QUESTIONS),
              Map.entry("/organisations", QUESTIONS),
              Map.entry(
                  "/experts",
                  List.of(
                      "concept=prisons&for=KEN",
                      "language=fr&level=b2&region=002",
                      "body=organisation-123456"))));

  private final Site site;
  private final RequestMappingHandlerMapping doors;
  private final Map<String, List<String>> samples;

  /** One thing to be fetched. */
  record Probe(String path, List<String> headers) {
    String key() {
      return headers.isEmpty() ? path : path + ' ' + headers;
    }
  }

  TwinRoutes(Site site, PageTypes types, RequestMappingHandlerMapping doors) {
    this.site = site;
    this.doors = doors;
    this.samples = samples(site, types);
  }

  /** What a variable of a route may be, by the route up to it. */
  private static Map<String, List<String>> samples(Site site, PageTypes types) {
    var samples = new HashMap<String, List<String>>();
    samples.put("/{lang}", List.of("en"));
    samples.put("/sign-in/institutions/{code}", List.of("none"));
    samples.put("/assets/{hashed}", List.of("none.css"));
    samples.put("/practices/{number}", numbers(site));
    samples.put("/practices/{number}/layers/{layer}", List.of("123456"));
    samples.put("/practices/{number}/editions/{edition}", List.of("1", "99"));
    samples.put("/practices/{number}/translations/{into}", List.of("fr", "ar"));
    for (var own :
        List.of(
            "/drafts",
            "/forum",
            "/forum/liftings",
            "/forum/reports",
            "/forum/rulings",
            "/forum/sanctions",
            "/forum/takebacks",
            "/submissions",
            "/reports",
            "/notices",
            "/people",
            "/spreadsheet",
            "/access-requests",
            "/relay",
            "/relay/reports",
            "/amendments",
            "/moderation",
            "/organisations")) {
      samples.put(own + "/{number}", List.of("123456"));
    }
    samples.put("/structures/{number}", List.of("123456"));
    samples.put("/exchanges/{number}", List.of("123456"));
    samples.put("/structures/{number}/documents/{document}", List.of("123456"));
    samples.put("/handbook/{number}", List.of("123456"));
    samples.put(
        "/handbook/{number}/{anchor}", List.of("part-I", "chapter-123456", "annex-concepts"));
    samples.put("/handbook/{number}/texts/{place}", List.of("preface"));
    samples.put("/forum/topics/{topic}", List.of("123456"));
    samples.put("/forum/speakers/{speaker}", List.of("123456"));
    samples.put("/forum/posts/{post}", List.of("123456"));
    samples.put("/forum/calls/{post}", List.of("123456"));
    samples.put("/forum/posts/{post}/translations/{into}", List.of("fr"));
    samples.put("/forum/posts/{post}/files/{file}", List.of("123456"));
    samples.put("/relay/to/{kind}", List.of("centre", "none"));
    samples.put("/relay/to/{kind}/{number}", List.of("123456"));
    samples.put(
        "/moderation/reports/{kind}",
        List.of(
            "adaptation",
            "centre",
            "exchange",
            "expert",
            "none",
            "organisation",
            "space",
            "structure"));
    samples.put("/moderation/reports/{kind}/{number}", List.of("123456"));
    samples.put("/experts/{number}", List.of("123456"));
    samples.put("/experts/{number}/credentials/{credential}", List.of("123456"));
    samples.put("/experts/mine/receipts/{receipt}", List.of("123456"));
    samples.put("/experts/mine/{section}", List.of("basics"));
    samples.put("/drafts/{draft}", List.of("123456"));
    samples.put("/drafts/{draft}/attachments/{number}", List.of("123456"));
    samples.put("/attachments/{number}", List.of("123456"));
    samples.put("/drafts/{number}/{code}", List.of("basics", "none"));
    for (var letter :
        List.of(
            "/email",
            "/experts/nominations",
            "/farewell",
            "/invitations",
            "/password",
            "/setup",
            "/forum/feed",
            "/notices/unsubscribe")) {
      samples.put(letter + "/{token}", List.of("0123456789012345678901234567890123456789012"));
    }
    samples.put("/centres/{number}", List.of(last(types.first("/centres")), "123456"));
    samples.put("/centres/{number}/courses/{course}", List.of("1"));
    samples.put("/adaptations/{number}", steps(site));
    samples.put("/countries/{iso3}", List.of("KEN", "SOM", "SAU", "COD", "ZZZ"));
    samples.put("/countries/{code}", List.of("KEN", "014"));
    samples.put("/groupings/{code}", List.of("AU", "IGAD"));
    samples.put("/concepts/{id}", List.of("prisons", "none"));
    samples.put("/strategy/pillars/{id}", List.of("I"));
    for (var noun : List.of("measures", "reviews", "instruments", "questions")) {
      samples.put("/strategy/" + noun + "/{id}", List.of(linked(site, noun), "none"));
    }
    return samples;
  }

  /** Lets a route stand for one more address. */
  void also(String route, String value) {
    samples.merge(
        route,
        List.of(value),
        (known, more) -> Stream.concat(known.stream(), more.stream()).distinct().toList());
  }

  /** The practices that hidden ones will descend from, and one that is not there. */
  private static List<String> numbers(Site site) {
    var numbers = new ArrayList<>(List.of("123456"));
    for (var id :
        List.of("ug-umydf", "rw-mutobo-rdrc", "sa-markaz-munasaha", "ye-comite-dialogue")) {
      for (var page = 1; page < 30 && numbers.size() < 6; page++) {
        for (var hit : site.data("/en/practices?page=" + page).path("results")) {
          if (hit.path("sourceId").asString().equals(id)) {
            numbers.add(hit.path("number").asString());
            page = 30;
          }
        }
      }
    }
    assertThat(numbers).hasSize(5);
    return numbers;
  }

  /** Some steps of the lineage, and one that is not there. */
  private static List<String> steps(Site site) {
    return Stream.concat(
            Stream.of("123456"),
            site.data("/en/practices/lineage")
                .valueStream()
                .map(step -> step.path("number").asString()))
        .limit(20)
        .toList();
  }

  private static String linked(Site site, String noun) {
    return last(
        site.page("/en/strategy").select("main a[href^=/en/strategy/" + noun + "/]").attr("href"));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** All to be fetched. */
  List<Probe> probes() {
    var paths = new LinkedHashSet<String>();
    for (var pattern : patterns()) {
      for (var path : filled(pattern)) {
        paths.add(path);
        var said = path.replaceFirst("^/en", "");
        ASKED.getOrDefault(said, List.of()).forEach(query -> paths.add(path + '?' + query));
        if (List.of("/search", "/practices", "/centres").contains(said)) {
          facets().forEach(query -> paths.add(path + '?' + query));
        }
        if (said.matches("/practices/\\d+(/readiness)?")) {
          paths.add(path + "?for=KEN&a.lead=no&a.oversight=no&a.budget=no");
        }
      }
    }
    paths.addAll(
        List.of(
            "/en/nowhere",
            "/en/practices/abc",
            "/nowhere",
            "/ar",
            "/ar/practices/lineage",
            "/fr/practices?q=jeunes",
            "/zh/gaps",
            "/en/practices/practices.pdf?country=KEN",
            "/en/centres/centres.pdf?country=KEN",
            "/en/search/results.pdf?country=KEN&q=youth",
            "/en/search/results.epub?q=Zqvotrel",
            "/en/structures/compare?country=KEN&country=SOM",
            "/en/structures/compare.csv?country=KEN&country=SOM",
            "/en/search?page=x"));
    return paths.stream()
        .flatMap(
            path -> TwinCrawl.REPRESENTATIONS.stream().map(headers -> new Probe(path, headers)))
        .toList();
  }

  /** Some values of every facet, those of the records to come among them. */
  private Set<String> facets() {
    var queries = new LinkedHashSet<String>();
    for (var facet : site.data("/en/search").path("facets")) {
      var name = facet.path("name").asString();
      facet
          .path("values")
          .valueStream()
          .limit(2)
          .forEach(value -> queries.add(name + '=' + Site.encoded(value.path("value").asString())));
    }
    queries.addAll(
        List.of(
            "country=KEN",
            "country=SEN",
            "concept=prisons",
            "subregion=014",
            "grouping=IGAD",
            "maturity=tested",
            "maturity=adapted",
            "language=en",
            "period=2016-2020"));
    return queries;
  }

  /** The routes that can be fetched, their variables without what they may look like. */
  Set<String> patterns() {
    var patterns = new LinkedHashSet<String>();
    doors
        .getHandlerMethods()
        .keySet()
        .forEach(door -> {
          var methods = door.getMethodsCondition().getMethods();
          if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
            door.getPatternValues()
                .forEach(pattern -> patterns.add(VARIABLE.matcher(pattern).replaceAll("{$1}")));
          }
        });
    patterns.remove(JOURNAL);
    patterns.removeAll(PRINTED);
    return patterns;
  }

  /** The addresses a route stands for. */
  private List<String> filled(String pattern) {
    var paths = List.of("");
    var read = "";
    for (var part : pattern.split("(?<=})|(?=\\{)")) {
      if (part.isEmpty()) {
        continue;
      }
      read = (read + part).replaceFirst("^/\\{lang}(?=.)", "");
      var values = part.startsWith("{") ? sample(read, pattern) : List.of(part);
      paths = paths.stream().flatMap(path -> values.stream().map(value -> path + value)).toList();
    }
    return paths;
  }

  private List<String> sample(String read, String pattern) {
    assertThat(samples)
        .as("TwinRoutes.samples lacks a value for the last variable of " + read + ", of " + pattern)
        .containsKey(read);
    return samples.get(read);
  }
}
