package org.baraza;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Follows the links of the house from the home page on, so many pages of each type. */
class Crawl {

  private static final int AT_ONCE = 8;

  /** Lists can be narrowed in endless ways. */
  private static final int NARROWED = 60;

  /** Prints are no pages, and dear. */
  private static final int PRINTED = 3;

  private final Site site;
  private final String lang;
  private final int pagesOfOneType;
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
  private final Map<String, String> origins = new ConcurrentHashMap<>();
  private final BiConsumer<String, Document> reader;
  private final Map<String, Integer> taken = new HashMap<>();
  private final Semaphore turns = new Semaphore(AT_ONCE);

  /**
   * @param reader reads each page once, by its address, one at a time: none is kept
   */
  Crawl(Site site, String lang, int pagesOfOneType, BiConsumer<String, Document> reader) {
    this.site = site;
    this.lang = lang;
    this.pagesOfOneType = pagesOfOneType;
    this.reader = reader;
  }

  /** Follows all there is to follow. */
  Crawl run() {
    var wave = Set.of("/" + lang);
    origins.put("/" + lang, "the beginning");
    while (!wave.isEmpty()) {
      var found = visit(wave);
      found.removeAll(statuses.keySet());
      wave = bounded(found);
    }
    return this;
  }

  /** What could not be opened: its address, its status and where it is linked. */
  Map<String, String> broken() {
    var broken = new TreeMap<String, String>();
    statuses.forEach((path, status) -> {
      if (status != 200) {
        broken.put(path, status + ", linked on " + origins.get(path));
      }
    });
    return broken;
  }

  private Set<String> visit(Collection<String> wave) {
    var found = ConcurrentHashMap.<String>newKeySet();
    var visits = new ArrayList<Thread>();
    for (var path : wave) {
      visits.add(Thread.startVirtualThread(() -> found.addAll(links(path))));
    }
    for (var visit : visits) {
      try {
        visit.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return found;
  }

  /** A press that is busy says so, on a slow machine: it is asked again, as readers do. */
  private HttpResponse<byte[]> heard(String path) {
    var answer = site.get(path);
    for (int again = 0; answer.statusCode() == 503 && again < 10; again++) {
      LockSupport.parkNanos(2_000_000_000L);
      answer = site.get(path);
    }
    return answer;
  }

  private List<String> links(String path) {
    turns.acquireUninterruptibly();
    try {
      var answer = heard(path);
      statuses.put(path, answer.statusCode());
      if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        return List.of();
      }
      var page = site.parsed(answer, path);
      synchronized (reader) {
        reader.accept(path, page);
      }
      var links =
          Stream.concat(
                  page.select("a[href]").stream().map(link -> link.attr("href")),
                  page.select("img[src], script[src]").stream().map(part -> part.attr("src")))
              .filter(href -> href.startsWith("/"))
              .filter(href -> !href.contains("/sign-in/institutions/")) // leaves for elsewhere
              .map(href -> href.replaceFirst("#.*", ""))
              .filter(href -> !otherLanguage(href))
              .distinct()
              .toList();
      links.forEach(link -> origins.putIfAbsent(link, path));
      return links;
    } finally {
      turns.release();
    }
  }

  private boolean otherLanguage(String href) {
    return href.matches("/[a-z]{2}(/.*|\\?.*|)") && !href.matches("/" + lang + "(/.*|\\?.*|)");
  }

  private Set<String> bounded(Set<String> found) {
    return found.stream()
        .sorted()
        .filter(path -> taken.merge(type(path), 1, Integer::sum) <= most(path))
        .collect(Collectors.toSet());
  }

  private int most(String path) {
    if (path.endsWith(".pdf") || path.contains(".epub")) {
      return Math.min(PRINTED, pagesOfOneType);
    }
    return path.contains("?") ? Math.min(NARROWED, pagesOfOneType) : pagesOfOneType;
  }

  /** What an address has in common with those of its type: all but the record's own name. */
  static String type(String path) {
    return path.contains("?")
        ? path.replaceFirst("\\?.*", "?")
        : path.replaceFirst("^(/[a-z]{2}/[a-z]+(?:/[a-z]+(?=/))?)/[^/]+", "$1/*");
  }
}
