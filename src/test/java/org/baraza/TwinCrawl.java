package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baraza.access.ReaderHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Fetches every route of the running house as a reader, in every representation, and holds what
 * comes back against what came back before. Routes are taken from the house itself: a new one is
 * fetched without being listed, and one whose variables have no sample here fails.
 */
class TwinCrawl {

  private static final int AT_ONCE = 4;
  private static final List<String> OF_THE_WIRE = List.of("date", "connection", "keep-alive");

  /** Those who run the machine read there who saw which number; that much they may know. */
  private static final String JOURNAL = "/{lang}/journal";

  private static final int MOST_TOLD = 40;
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:(?:[^{}]|\\{[^}]*})*)?}");

  /** What tells the time of day, in a cookie and in the error page of the server. */
  private static final Pattern TIMES = Pattern.compile("Expires=[^;]*|\"timestamp\":\"[^\"]*\"");

  private static final String JSON = "application/json";
  private static final List<List<String>> REPRESENTATIONS =
      List.of(List.of(), List.of("Accept", JSON), List.of("HX-Request", "true"));

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
          "q=youth&for=KEN",
          "q=youth&country=KEN",
          "country=KEN&for=TZA",
          "sort=newest",
          "sort=maturity&page=2",
          "page=3");

  /** What else is asked of an address, by what it begins with. */
  private static final Map<String, List<String>> ASKED =
      new TreeMap<>(
          Map.of(
              "/search/suggestions", List.of("q=zq", "q=zqvo", "q=re", "q=yout", "q=ZQ"),
              "/gaps", List.of("rows=themes&columns=countries&in=014&sort=gaps", "sort=total"),
              "/gaps.csv", List.of("rows=themes&columns=countries&in=014"),
              "/countries/compare", List.of("country=KEN&country=SOM"),
              "/countries/compare.csv", List.of("country=KEN&country=SOM"),
              "/search", QUESTIONS,
              "/practices", QUESTIONS,
              "/centres", QUESTIONS));

  private final Site site;
  private final RequestMappingHandlerMapping doors;
  private final Map<String, List<String>> samples;
  private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();
  private final Map<String, String> absent = new ConcurrentHashMap<>();
  private final List<String> differences = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger compared = new AtomicInteger();
  private List<Probe> probes = List.of();

  /** One thing to be fetched. */
  private record Probe(String path, List<String> headers) {
    String key() {
      return headers.isEmpty() ? path : path + ' ' + headers;
    }
  }

  TwinCrawl(Site site, PageTypes types, RequestMappingHandlerMapping doors) {
    this.site = site;
    this.doors = doors;
    this.samples = samples(site, types);
  }

  /** What a variable of a route may be, by the route up to it. */
  private static Map<String, List<String>> samples(Site site, PageTypes types) {
    var samples = new HashMap<String, List<String>>();
    samples.put("/{lang}", List.of("en"));
    samples.put("/assets/{hashed}", List.of("none.css"));
    samples.put("/practices/{number}", numbers(site));
    samples.put("/centres/{number}", List.of(last(types.first("/centres")), "123456"));
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

  /** Fetches all as the world is without anything hidden. */
  void learn(String reader) {
    if (probes.isEmpty()) {
      probes = probes();
    }
    var all = new ConcurrentHashMap<String, String>();
    each(
        reader,
        probe -> reader.isEmpty() || isPart("", reader, probe),
        (probe, said) -> all.put(probe.key(), said));
    known.put(reader, all);
  }

  /** Fetches all again, and notes where it is not the same. */
  void compare(String when, String reader) {
    compare(when, reader, _ -> true);
  }

  /** Fetches a part again, another at each time. */
  void comparePart(String when, String reader) {
    compare(when, reader, probe -> isPart(when, reader, probe));
  }

  private void compare(String when, String reader, Predicate<Probe> part) {
    var before = known.get(reader);
    each(
        reader,
        part.and(probe -> before.containsKey(probe.key())),
        (probe, said) -> {
          compared.incrementAndGet();
          var was = before.get(probe.key());
          if (!said.equals(was)) {
            note(when, reader, probe.key(), String.valueOf(was), said);
          }
        });
  }

  /** Every address below these must answer as one that is not there. */
  void missing(String when, String reader, List<String> hidden) {
    for (var record : hidden) {
      var noun = record.substring(0, record.lastIndexOf('/'));
      for (var pattern : patterns()) {
        if (pattern.startsWith("/{lang}" + noun + "/{number}")) {
          var rest = pattern.substring(("/{lang}" + noun + "/{number}").length());
          compareMissing(when, reader, record + rest, noun + "/123456" + rest);
        }
      }
    }
  }

  private void compareMissing(String when, String reader, String path, String none) {
    var representations = reader.isEmpty() ? REPRESENTATIONS : REPRESENTATIONS.subList(0, 1);
    for (var headers : representations) {
      compared.incrementAndGet();
      var number = path.replaceAll("\\D", "");
      var is = fetch(reader, new Probe("/en" + path, headers)).replace(number, "123456");
      var would =
          absent.computeIfAbsent(
              reader + none + headers, _ -> fetch(reader, new Probe("/en" + none, headers)));
      if (!withoutLength(is).equals(withoutLength(would))) {
        note(when, reader, path, would, is);
      }
    }
  }

  /**
   * Numbers have six digits or more: the page that repeats its own address may be as much longer.
   */
  private static String withoutLength(String said) {
    return said.replaceAll("content-length=\\[\\d+]", "");
  }

  String text(String path, String reader) {
    return Site.text(get(reader, new Probe(path, List.of())));
  }

  private interface Heard {
    void take(Probe probe, String said);
  }

  /** The gap map first: it tells of what the other questions will search for in vain. */
  private void each(String reader, Predicate<Probe> asked, Heard heard) {
    Predicate<Probe> gaps = probe -> probe.path().contains("/gaps");
    eachAtOnce(reader, asked.and(gaps), heard);
    eachAtOnce(reader, asked.and(gaps.negate()), heard);
  }

  private void eachAtOnce(String reader, Predicate<Probe> asked, Heard heard) {
    try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
      probes.stream()
          .filter(asked)
          .forEach(probe -> workers.submit(() -> heardOf(reader, probe, heard)));
    }
  }

  private void heardOf(String reader, Probe probe, Heard heard) {
    try {
      heard.take(probe, fetch(reader, probe));
    } catch (RuntimeException e) {
      differences.add(reader + ' ' + probe.key() + ": " + e);
    }
  }

  /**
   * Who is signed in asks for a part of the addresses, in one representation: there are eight of
   * them, and each asks for another part. So it is where one world follows fast on another.
   */
  private static boolean isPart(String when, String reader, Probe probe) {
    var turns = 2 * REPRESENTATIONS.size();
    var turn = Math.floorMod(31 * (reader + when).hashCode() + probe.path().hashCode(), turns);
    return REPRESENTATIONS.indexOf(probe.headers()) == turn % REPRESENTATIONS.size()
        && (reader.isEmpty() || turn < REPRESENTATIONS.size() && !probe.path().endsWith(".pdf"));
  }

  private String fetch(String reader, Probe probe) {
    var answer = get(reader, probe);
    var headers = new TreeMap<>(answer.headers().map());
    headers.keySet().removeAll(OF_THE_WIRE);
    return TIMES
        .matcher(answer.statusCode() + " " + headers + '\n' + Site.text(answer))
        .replaceAll("");
  }

  private HttpResponse<byte[]> get(String reader, Probe probe) {
    requests.incrementAndGet();
    var headers = new ArrayList<>(probe.headers());
    if (!reader.isEmpty()) {
      headers.addAll(List.of(ReaderHeader.NAME, reader));
    }
    return site.get(probe.path(), headers.toArray(String[]::new));
  }

  private void note(String when, String reader, String what, String was, String is) {
    if (differences.size() < MOST_TOLD) {
      var at = 0;
      while (at < Math.min(was.length(), is.length()) && was.charAt(at) == is.charAt(at)) {
        at++;
      }
      differences.add(
          "%s, reader '%s', %s:\n  without: …%s\n  with:    …%s"
              .formatted(when, reader, what, around(was, at), around(is, at)));
    }
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 90))
        .replace('\n', ' ');
  }

  /** All to be fetched. */
  private List<Probe> probes() {
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
            "/en/search?page=x"));
    return paths.stream()
        .flatMap(path -> REPRESENTATIONS.stream().map(headers -> new Probe(path, headers)))
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
  private Set<String> patterns() {
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
        .as("TwinCrawl.samples lacks a value for the last variable of " + read + ", of " + pattern)
        .containsKey(read);
    return samples.get(read);
  }

  int routes() {
    return patterns().size();
  }

  int requests() {
    return requests.get();
  }

  int compared() {
    return compared.get();
  }

  List<String> differences() {
    return differences;
  }
}
