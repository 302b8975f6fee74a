package org.baraza.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.baraza.Baraza;
import org.baraza.access.Reader;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.lexicon.Analyzers;
import org.baraza.lexicon.Lexicon;
import org.baraza.lexicon.Tokens;
import org.baraza.sieve.Sieve;
import org.baraza.sieve.Slot;
import org.baraza.ui.Vantage;
import org.springframework.boot.SpringApplication;

/**
 * Measures the search as it stands against judgements: {@code SearchMeasure JUDGEMENTS [UDHR]}. The
 * folder of judgements holds needs, queries and qrels over the shipped corpus; that of the
 * Declaration, which is to be imported first, holds docs, queries and qrels by language. See
 * bench/README.md.
 */
class SearchMeasure {

  private static final int DEPTH = 10;

  /** A way to search: its name and what it makes of a text. */
  private record Way(String name, BiFunction<String, Lang, Sieve> query) {}

  private final Index index;
  private final List<Way> ways;

  private SearchMeasure(Index index, Crossing crossing) {
    this.index = index;
    this.ways =
        List.of(
            new Way("plain tokens", (text, _) -> plain(text)),
            new Way("own language", SearchMeasure::own),
            new Way("words across", (text, lang) -> across(text, lang, new Deaf())),
            new Way("all", (text, lang) -> across(text, lang, crossing)));
  }

  static void main(String[] arguments) throws IOException {
    var house =
        SpringApplication.run(Baraza.class, "--server.port=0", "--spring.main.banner-mode=off");
    var measure =
        new SearchMeasure(
            new Index(house.getBean(EntityManagerFactory.class)), house.getBean(Crossing.class));
    measure.corpus(Path.of(arguments[0]));
    if (arguments.length > 1) {
      measure.declaration(Path.of(arguments[1]));
    }
    house.close();
  }

  private void corpus(Path folder) throws IOException {
    var kinds = new HashMap<String, String>();
    rows(folder.resolve("needs.tsv")).forEach(row -> kinds.put(row[0], row[1]));
    var grades = grades(folder.resolve("qrels.tsv"), 2);
    var scores = new TreeMap<String, Map<String, List<Double>>>();
    for (var row : rows(folder.resolve("queries.tsv"))) {
      if (!grades.containsKey(row[0])) {
        continue;
      }
      var lang = Lang.of(row[1]).orElseThrow();
      for (var way : ways) {
        var score = ndcg(ranked(way, row[2], lang, Map.of()), grades.get(row[0]));
        var line = kinds.get(row[0]) + " | " + row[1];
        scores
            .computeIfAbsent(line, _ -> new LinkedHashMap<>())
            .computeIfAbsent(way.name(), _ -> new ArrayList<>())
            .add(score);
      }
    }
    print("kind | query language", scores);
  }

  private void declaration(Path folder) throws IOException {
    var scores = new TreeMap<String, Map<String, List<Double>>>();
    for (var from : Lang.ALL) {
      var grades = grades(folder.resolve(from.code()).resolve("qrels.tsv"), 2);
      var queries = rows(folder.resolve(from.code()).resolve("queries.tsv"));
      for (var to : Lang.ALL) {
        for (var row : queries) {
          for (var way : ways) {
            var wanted = new HashMap<String, Integer>();
            grades
                .get(row[0])
                .forEach((doc, grade) -> wanted.put("udhr-" + to.code() + "-" + doc, grade));
            var hits = ranked(way, row[1], from, Map.of("organisation", List.of(to.code())));
            scores
                .computeIfAbsent(to.code() + " <- " + from.code(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(way.name(), _ -> new ArrayList<>())
                .add(ndcg(hits, wanted));
          }
        }
      }
    }
    print("documents <- queries", scores);
  }

  private List<String> ranked(Way way, String text, Lang lang, Map<String, List<String>> of) {
    var chosen = new HashMap<String, List<String>>();
    chosen.put(Facets.KIND, List.of("practice"));
    if (!of.isEmpty()) {
      chosen.put(Facets.LANGUAGE, of.get("organisation"));
      chosen.put(Facets.MATURITY, List.of("proposed"));
    }
    var question =
        new Question(
            text, lang, Reader.anyone(), chosen, Vantage.NOWHERE, Question.Order.RELEVANCE, 1);
    var query = way.query().apply(text, lang);
    try (var view = index.open(question)) {
      return view.find(query, null).hits().stream().map(raw -> raw.card().sourceId()).toList();
    }
  }

  private Sieve across(String text, Lang lang, Crossing crossing) {
    var typed = Typed.of(text);
    var anyone =
        new Question(
            text, lang, Reader.anyone(), Map.of(), Vantage.NOWHERE, Question.Order.RELEVANCE, 1);
    try (var view = index.open(anyone)) {
      var vocabulary = view.vocabulary();
      var meaning = Meaning.of(typed, lang, crossing, Lexicon.shipped(), new Spelling(vocabulary));
      return Ranking.of(typed, meaning, vocabulary, false);
    }
  }

  private static Sieve own(String text, Lang lang) {
    return words(
        Tokens.terms(Analyzers.of(lang), text).stream()
            .map(term -> slot(Fields.title(lang), 3, Fields.text(lang), term)));
  }

  private static Sieve plain(String text) {
    return words(
        Tokens.terms(Analyzers.plain(), text).stream()
            .map(term -> new Slot(List.of(way(Fields.PLAIN, term, 1)))));
  }

  private static Sieve words(Stream<Slot> slots) {
    return new Sieve(slots.toList(), 1, List.of(), List.of());
  }

  private static Slot slot(String title, float weight, String text, String term) {
    return new Slot(List.of(way(title, term, weight), way(text, term, 1)));
  }

  private static Slot.Way way(String field, String term, float weight) {
    return Slot.Way.of(new TermQuery(new Term(field, term)), weight);
  }

  private static double ndcg(List<String> hits, Map<String, Integer> grades) {
    double found = 0;
    for (int place = 0; place < Math.min(DEPTH, hits.size()); place++) {
      found += gain(grades.getOrDefault(hits.get(place), 0), place);
    }
    double ideal = 0;
    var best = grades.values().stream().sorted(java.util.Comparator.reverseOrder()).toList();
    for (int place = 0; place < Math.min(DEPTH, best.size()); place++) {
      ideal += gain(best.get(place), place);
    }
    return ideal == 0 ? 0 : found / ideal;
  }

  private static double gain(int grade, int place) {
    return (Math.pow(2, grade) - 1) / (Math.log(place + 2.) / Math.log(2));
  }

  private static Map<String, Map<String, Integer>> grades(Path file, int column)
      throws IOException {
    var grades = new HashMap<String, Map<String, Integer>>();
    for (var row : rows(file)) {
      if (row[column].matches("\\d+")) {
        grades
            .computeIfAbsent(row[0], _ -> new HashMap<>())
            .put(row[1], Integer.valueOf(row[column]));
      }
    }
    return grades;
  }

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> line.split("\t")).toList();
  }

  private void print(String heading, Map<String, Map<String, List<Double>>> scores) {
    var names = ways.stream().map(Way::name).toList();
    IO.println("| " + heading + " | " + String.join(" | ", names) + " |");
    IO.println("|---|" + (heading.contains("|") ? "---|" : "") + "---|".repeat(names.size()));
    scores.forEach((line, byWay) ->
        IO.println(
            "| "
                + line
                + " | "
                + String.join(
                    " | ",
                    names.stream()
                        .map(name ->
                            String.format(
                                Locale.ROOT,
                                "%.3f",
                                byWay.get(name).stream()
                                    .mapToDouble(value -> value)
                                    .average()
                                    .orElse(0)))
                        .toList())
                + " |"));
  }

  /** Recognises nothing: the search without its thesaurus. */
  private static final class Deaf implements Crossing {

    @Override
    public List<Recognised> recognise(List<String> words, Lang lang) {
      return List.of();
    }

    @Override
    public List<String> nearest(String text, Lang lang, int most) {
      return List.of();
    }
  }
}
