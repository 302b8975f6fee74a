package org.baraza.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.Baraza;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.ui.Vantage;
import org.springframework.boot.SpringApplication;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Measures what one question to the search costs a warm process, without page and web server: the
 * processor time of the thread that asks. Prints a line a round and case; with a second argument it
 * also writes there what was found, to hold one state of the code against another.
 *
 * <pre>SearchCost FOLDER-OF-QUERIES [FILE]</pre>
 */
class SearchCost {

  private static final int ROUNDS = 4;
  private static final List<String> NARROWED =
      List.of(
          "pillar=I",
          "region=002",
          "pillar=II&region=142",
          "maturity=tested",
          "region=002&maturity=validated&kind=practice");
  private static final List<String> COUNTRIES = List.of("MRT", "IDN", "COL", "KEN", "UZB");

  private final Search search;

  private SearchCost(Search search) {
    this.search = search;
  }

  static void main(String[] arguments) throws IOException {
    var house =
        SpringApplication.run(Baraza.class, "--server.port=0", "--spring.main.banner-mode=off");
    var cost = new SearchCost(house.getBean(Search.class));
    var queries = Path.of(arguments[0]).resolve("queries.tsv");
    for (int round = 1; round <= ROUNDS; round++) {
      cost.round(round, queries);
    }
    if (arguments.length > 1) {
      cost.write(queries, Path.of(arguments[1]));
    }
    house.close();
  }

  private void round(int round, Path queries) throws IOException {
    var line = new StringBuilder("round " + round);
    for (var each : List.of("search", "search with facets", "search for a country", "list")) {
      var questions = questions(each, queries);
      var times = new ArrayList<Long>();
      for (var question : questions) {
        var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        search.find(question);
        times.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
      }
      times.sort(null);
      line.append(
          String.format(
              Locale.ROOT,
              " | %s: mean %.2f ms, most %.2f ms",
              each,
              times.stream().mapToLong(Long::longValue).average().orElse(0) / 1e6,
              times.getLast() / 1e6));
    }
    System.out.println(line);
  }

  private void write(Path queries, Path file) throws IOException {
    var found = new ArrayList<String>();
    for (var each : List.of("search", "search with facets", "search for a country", "list")) {
      for (var question : questions(each, queries)) {
        var results = search.find(question);
        found.add(question.lang().code() + question.query(false) + " " + results.total());
        results.hits().forEach(hit -> found.add("  " + hit.kind() + "/" + hit.key()));
        results
            .facets()
            .forEach(facet ->
                facet.values().forEach(value -> found.add("  " + value.code() + value.count())));
      }
    }
    Files.write(file, found);
  }

  private static List<Question> questions(String each, Path queries) throws IOException {
    var questions = new ArrayList<Question>();
    for (var line : Files.readAllLines(queries)) {
      var row = line.split("\t");
      if (row[0].matches("n\\d+[147]")) {
        var address = new LinkedMultiValueMap<String, String>();
        var vantage = Vantage.NOWHERE;
        switch (each) {
          case "search with facets" -> narrow(address, questions.size());
          case "search for a country" -> vantage = from(questions.size());
          default -> {}
        }
        if (each.equals("list")) {
          narrow(address, questions.size());
        } else {
          address.add("q", row[2]);
        }
        var lang = Lang.of(row[1]).orElseThrow();
        questions.add(Question.of(address, lang, vantage, Reader.anyone()));
      }
    }
    return questions;
  }

  private static void narrow(MultiValueMap<String, String> address, int place) {
    for (var pair : NARROWED.get(place % NARROWED.size()).split("&")) {
      address.add(pair.split("=")[0], pair.split("=")[1]);
    }
  }

  private static Vantage from(int place) {
    return new Vantage(COUNTRIES.get(place % COUNTRIES.size()), Map.of());
  }
}
