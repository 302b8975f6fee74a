package org.baraza;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.baraza.TwinRoutes.Probe;
import org.baraza.access.ReaderHeader;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Fetches every route of the running house as a reader, in every representation, and holds what
 * comes back against what came back before.
 */
class TwinCrawl {

  private static final int AT_ONCE = 4;
  private static final List<String> OF_THE_WIRE = List.of("date", "connection", "keep-alive");

  private static final int MOST_TOLD = 40;

  /** What tells the time of day, in a cookie and in the error page of the server. */
  private static final Pattern TIMES = Pattern.compile("Expires=[^;]*|\"timestamp\":\"[^\"]*\"");

  private static final String JSON = "application/json";
  static final List<List<String>> REPRESENTATIONS =
      List.of(List.of(), List.of("Accept", JSON), List.of("HX-Request", "true"));

  private final Site site;
  private final TwinRoutes routes;
  private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();
  private final Map<String, String> absent = new ConcurrentHashMap<>();
  private final List<String> differences = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger compared = new AtomicInteger();
  private final List<String> never = new ArrayList<>();
  private final Set<String> leftOut = ConcurrentHashMap.newKeySet();
  private List<Probe> probes = List.of();

  TwinCrawl(Site site, PageTypes types, RequestMappingHandlerMapping doors) {
    this.site = site;
    this.routes = new TwinRoutes(site, types, doors);
  }

  /** Lets a route stand for one more address, before anything is fetched. */
  void also(String route, String value) {
    routes.also(route, value);
  }

  /** No answer to anybody may say this. */
  void never(String word) {
    never.add(word);
  }

  /** A reader is told something there that others are not, and is not asked. */
  void leaveOut(String reader, String... paths) {
    for (var path : paths) {
      leftOut.add(reader + ' ' + path);
    }
  }

  /** They are asked there again. */
  void takeIn(String reader, String path) {
    leftOut.remove(reader + ' ' + path);
  }

  /** Fetches all as the world is without anything hidden. */
  void learn(String reader) {
    if (probes.isEmpty()) {
      probes = routes.probes();
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
      for (var pattern : routes.patterns()) {
        if (pattern.startsWith("/{lang}" + noun + "/{number}")) {
          var rest =
              pattern
                  .substring(("/{lang}" + noun + "/{number}").length())
                  .replaceAll("\\{\\w+}", "1");
          compareMissing(when, reader, record + rest, noun + "/123456" + rest);
        }
      }
    }
  }

  /** This address must answer as that of nothing does. */
  void compareMissing(String when, String reader, String path, String none) {
    var representations = reader.isEmpty() ? REPRESENTATIONS : REPRESENTATIONS.subList(0, 1);
    for (var headers : representations) {
      compared.incrementAndGet();
      var number = path.replaceFirst("^\\D*(\\d+).*", "$1");
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
          .filter(probe -> !leftOut.contains(reader + ' ' + probe.path()))
          .forEach(probe -> workers.submit(() -> heardOf(reader, probe, heard)));
    }
  }

  private void heardOf(String reader, Probe probe, Heard heard) {
    try {
      var said = fetch(reader, probe);
      heard.take(probe, said);
      never.stream()
          .filter(said::contains)
          .forEach(word -> differences.add(reader + ' ' + probe.key() + " says " + word));
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
        && (reader.isEmpty()
            || turn < REPRESENTATIONS.size() && !probe.path().matches(".*\\.(pdf|epub)"));
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

  int routes() {
    return routes.patterns().size();
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
