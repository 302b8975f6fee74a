import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How many bytes the pages have as sent, alone and with all that a first visit fetches. */
class Weights {

  private static final Pattern ASSET =
      Pattern.compile("<(?:link rel=\"stylesheet\" href|script src|img src)=\"([^\"]+)\"");

  private final int port;
  private final Cases cases;

  Weights(int port, Cases cases) {
    this.port = port;
    this.cases = cases;
  }

  void measure(Figures figures) throws IOException {
    for (var lang : List.of("fr", "ar")) {
      for (var page : pages(lang).entrySet()) {
        measure(page.getValue(), page.getKey() + ", " + lang, figures);
      }
    }
    for (var asset : assets("/fr")) {
      var name = asset.replaceAll("\\.[0-9a-f]+\\.", ".");
      figures.note("weight, " + name, "any page", bytes(asset) / 1e3, "kB gzip");
    }
  }

  private void measure(String address, String which, Figures figures) throws IOException {
    var page = gzipped(address);
    var html = page.body().length;
    var whole = (double) html;
    var requests = 1;
    for (var asset : assets(address)) {
      whole += bytes(asset);
      requests++;
    }
    figures.note("weight, HTML", which, html / 1e3, "kB gzip");
    figures.note("weight, HTML with head", which, (html + page.head().length()) / 1e3, "kB");
    figures.note("weight, first visit", which, whole / 1e3, "kB gzip");
    figures.note("requests, first visit", which, requests, "");
  }

  /** Keeps the French pages as files, for nginx to serve the same bytes. */
  void save(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var page : pages("fr").entrySet()) {
      Files.write(folder.resolve(page.getKey() + ".html.gz"), gzipped(page.getValue()).body());
    }
  }

  /** Addresses by the names of the report. */
  private Map<String, String> pages(String lang) throws IOException {
    var pages = new LinkedHashMap<String, String>();
    pages.put("home", '/' + lang);
    pages.put("search", Cases.search(lang, lang.equals("ar") ? "السجون" : "prison"));
    pages.put("list", '/' + lang + "/practices");
    pages.put("practice", cases.practices().getFirst().replaceFirst("/\\w\\w", '/' + lang));
    pages.put("countries", '/' + lang + "/countries");
    pages.put("country", '/' + lang + "/countries/KEN");
    pages.put("strategy", '/' + lang + "/strategy");
    return pages;
  }

  /** What a browser fetches beside the page: style, script, pictures. */
  private List<String> assets(String address) throws IOException {
    var html = Connection.fetch(port, address, "Accept: text/html").text();
    return ASSET.matcher(html).results().map(match -> match.group(1)).distinct().toList();
  }

  private int bytes(String address) throws IOException {
    return gzipped(address).body().length;
  }

  private Reply gzipped(String address) throws IOException {
    var reply = Connection.fetch(port, address, "Accept: text/html", "Accept-Encoding: gzip");
    if (reply.status() != 200) {
      throw new IllegalStateException(address + " answers " + reply.status());
    }
    return reply;
  }
}
