import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the platform is asked for, by the names of the report.
 *
 * @param port of the running server, from whose lists practices are taken
 */
record Cases(int port) {

  private static final List<String> LANGS = List.of("ar", "zh", "en", "fr", "ru", "es", "pt");
  private static final List<String> NARROWED =
      List.of(
          "&pillar=I",
          "&region=002",
          "&pillar=II&region=142",
          "&maturity=tested",
          "&region=002&maturity=validated&kind=practice");
  private static final List<String> COUNTRIES = List.of("MRT", "IDN", "COL", "KEN", "UZB");
  private static final List<String> LISTS =
      List.of(
          "",
          "?pillar=II",
          "?region=002",
          "?country=KEN",
          "?pillar=I&region=142",
          "?maturity=tested&sort=newest",
          "?page=5");
  private static final Pattern PRACTICE = Pattern.compile("\"href\":\"(/\\w\\w/practices/\\d+)\"");

  /** The addresses of these cases, each once. */
  List<String> addresses(String... names) throws IOException {
    var addresses = new LinkedHashSet<String>();
    for (var name : names) {
      addresses.addAll(
          switch (name) {
            case "home" -> LANGS.stream().map(lang -> '/' + lang).toList();
            case "search" -> searches();
            case "search with facets" -> narrowed();
            case "search for a country" -> forCountries();
            case "list" -> lists();
            case "practice" -> practices();
            case "suggestion" -> suggestions();
            default -> throw new IllegalArgumentException("no case " + name);
          });
    }
    return List.copyOf(addresses);
  }

  private static List<String> searches() throws IOException {
    return questions().stream().map(question -> search(question.lang, question.text)).toList();
  }

  static String search(String lang, String text) {
    return '/' + lang + "/search?q=" + coded(text);
  }

  private static List<String> narrowed() throws IOException {
    var narrowed = new ArrayList<String>();
    for (var search : searches()) {
      narrowed.add(search + NARROWED.get(narrowed.size() % NARROWED.size()));
    }
    return narrowed;
  }

  /** The same questions, looked at from a country. */
  private static List<String> forCountries() throws IOException {
    var looked = new ArrayList<String>();
    for (var search : searches()) {
      looked.add(search + "&for=" + COUNTRIES.get(looked.size() % COUNTRIES.size()));
    }
    return looked;
  }

  private static List<String> lists() {
    return LANGS.stream()
        .flatMap(lang -> LISTS.stream().map(choice -> '/' + lang + "/practices" + choice))
        .toList();
  }

  /** Up to five of each list. */
  List<String> practices() throws IOException {
    var practices = new ArrayList<String>();
    for (var list : lists()) {
      var reply = Connection.fetch(port, list, "Accept: application/json");
      var found = PRACTICE.matcher(reply.text()).results();
      found.map(match -> match.group(1)).limit(5).forEach(practices::add);
    }
    if (practices.isEmpty()) {
      throw new IllegalStateException("the lists name no practices");
    }
    return practices;
  }

  private static List<String> suggestions() throws IOException {
    return questions().stream()
        .map(question ->
            '/' + question.lang + "/search/suggestions?q=" + coded(question.firstLetters()))
        .toList();
  }

  private record Question(String lang, String text) {

    String firstLetters() {
      return text.substring(0, Math.min(lang.equals("zh") ? 2 : 4, text.length()));
    }
  }

  /** Five in each of the seven languages. */
  private static List<Question> questions() throws IOException {
    var needs = List.of("n01", "n08", "n16", "n29", "n40");
    return Files.readAllLines(Path.of("bench/search/queries.tsv")).stream()
        .map(row -> row.split("\t"))
        .filter(row -> needs.contains(row[0]))
        .map(row -> new Question(row[1], row[2]))
        .toList();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
