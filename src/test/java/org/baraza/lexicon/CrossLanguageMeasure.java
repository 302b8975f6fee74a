package org.baraza.lexicon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.baraza.language.Lang;

/**
 * Prints how well texts in one language are found by questions in another: nDCG@10 of Lucene's BM25
 * for all 49 pairs, by plain words, by analysed words and by the lexicon. Its argument is a folder
 * with {@code docs.tsv}, {@code queries.tsv} and {@code qrels.tsv} for each language's code.
 */
final class CrossLanguageMeasure {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’‐-]+");
  private static final float OWN = 0.5f;
  private static final float NEXT = 0.8f;

  /**
   * What word-by-word rendering from these dictionaries reached before: documents, queries, figure.
   */
  private static final List<String> REACHED =
      List.of(
          "fr en .818",
          "es en .774",
          "ar en .863",
          "ru en .919",
          "zh en .772",
          "pt en .865",
          "en ar .594",
          "en fr .881",
          "en es .707");

  private final Map<Lang, Map<String, String>> documents = new EnumMap<>(Lang.class);
  private final Map<Lang, Map<String, String>> questions = new EnumMap<>(Lang.class);
  private final Map<Lang, Map<String, Set<String>>> answers = new EnumMap<>(Lang.class);
  private final PrintStream out;

  private CrossLanguageMeasure(Path folder, PrintStream out) throws IOException {
    this.out = out;
    for (Lang lang : Lang.ALL) {
      documents.put(lang, rows(folder.resolve(lang.code()).resolve("docs.tsv")));
      questions.put(lang, rows(folder.resolve(lang.code()).resolve("queries.tsv")));
      answers.put(lang, new HashMap<>());
      for (String line : Files.readAllLines(folder.resolve(lang.code()).resolve("qrels.tsv"))) {
        String[] cells = line.split("\t");
        answers.get(lang).computeIfAbsent(cells[0], _ -> new HashSet<>()).add(cells[1]);
      }
    }
  }

  public static void main(String[] args) throws IOException {
    CrossLanguageMeasure measure = new CrossLanguageMeasure(Path.of(args[0]), System.out);
    measure.table(
        "plain words", _ -> Analyzers.plain(), (text, _, _, analyzer) -> bag(text, analyzer));
    measure.table("analysed", Analyzers::of, (text, _, _, analyzer) -> bag(text, analyzer));
    measure.compare(
        measure.table("analysed, with the lexicon", Analyzers::of, CrossLanguageMeasure::crossing));
  }

  /** How a question becomes a query. */
  private interface Asking {
    Query query(String text, Lang from, Lang to, Analyzer analyzer);
  }

  private interface Analysis {
    Analyzer of(Lang lang);
  }

  private static Map<String, String> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", 2))
        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
  }

  private Map<String, Double> table(String name, Analysis analysis, Asking asking)
      throws IOException {
    Map<String, Double> figures = new HashMap<>();
    out.printf("%n%s: documents down, questions across%n   ", name);
    Lang.ALL.forEach(lang -> out.printf("%6s", lang.code()));
    for (Lang to : Lang.ALL) {
      IndexSearcher searcher = index(documents.get(to).entrySet(), analysis.of(to));
      out.printf("%n%s ", to.code());
      for (Lang from : Lang.ALL) {
        double figure = figure(searcher, from, to, analysis.of(to), asking);
        figures.put(to.code() + " " + from.code(), figure);
        out.printf(Locale.ROOT, "%6.3f", figure);
      }
    }
    double crossing =
        figures.entrySet().stream()
            .filter(e -> !e.getKey().matches("(..) \\1"))
            .mapToDouble(Map.Entry::getValue)
            .average()
            .orElse(0);
    out.printf(Locale.ROOT, "%nmean of the pairs of different languages: %.3f%n", crossing);
    return figures;
  }

  private void compare(Map<String, Double> figures) {
    for (String line : REACHED) {
      double before = Double.parseDouble(line.substring(6));
      double now = figures.get(line.substring(0, 5));
      out.printf(
          Locale.ROOT,
          "%s from %.3f to %.3f%s%n",
          line.substring(0, 5),
          before,
          now,
          now < before ? "  BELOW" : "");
    }
  }

  private static IndexSearcher index(Set<Map.Entry<String, String>> texts, Analyzer analyzer)
      throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Map.Entry<String, String> text :
          texts.stream().sorted(Map.Entry.comparingByKey()).toList()) {
        Document document = new Document();
        document.add(new StringField("id", text.getKey(), Field.Store.YES));
        document.add(new TextField("text", text.getValue(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return new IndexSearcher(DirectoryReader.open(directory));
  }

  private double figure(
      IndexSearcher searcher, Lang from, Lang to, Analyzer analyzer, Asking asking)
      throws IOException {
    double sum = 0;
    for (Map.Entry<String, String> question : questions.get(from).entrySet()) {
      ScoreDoc[] hits =
          searcher.search(asking.query(question.getValue(), from, to, analyzer), 10).scoreDocs;
      Set<String> right = answers.get(from).getOrDefault(question.getKey(), Set.of());
      for (int place = 0; place < hits.length; place++) {
        String id = searcher.storedFields().document(hits[place].doc).get("id");
        sum += right.contains(id) ? Math.log(2) / Math.log(place + 2) : 0;
      }
    }
    return sum / questions.get(from).size();
  }

  private static Query bag(String text, Analyzer analyzer) {
    BooleanQuery.Builder bag = new BooleanQuery.Builder();
    Set.copyOf(Tokens.terms(analyzer, text)).forEach(term -> bag.add(term(term), Occur.SHOULD));
    return bag.build();
  }

  /**
   * The words as they are, at half weight, and for each span the best of its renderings, each next
   * one a fifth lighter.
   */
  private static Query crossing(String text, Lang from, Lang to, Analyzer analyzer) {
    if (from == to) {
      return bag(text, analyzer);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Set.copyOf(Tokens.terms(analyzer, text))
        .forEach(term -> all.add(new BoostQuery(term(term), OWN), Occur.SHOULD));
    List<String> words = BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isBlank()).toList();
    for (Rendering rendering : Lexicon.shipped().render(words, from, to)) {
      all.add(oneOf(rendering.words(), analyzer), Occur.SHOULD);
    }
    return all.build();
  }

  private static Query oneOf(List<String> renderings, Analyzer analyzer) {
    List<Query> alternatives = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    float weight = 1;
    for (String rendering : renderings) {
      List<String> terms = Tokens.terms(analyzer, rendering);
      if (!terms.isEmpty() && seen.add(terms)) {
        alternatives.add(new BoostQuery(phrase(terms), weight / (float) Math.sqrt(terms.size())));
        weight *= NEXT;
      }
    }
    return new DisjunctionMaxQuery(alternatives, 0);
  }

  private static Query phrase(List<String> terms) {
    BooleanQuery.Builder phrase = new BooleanQuery.Builder();
    terms.forEach(term -> phrase.add(term(term), Occur.SHOULD));
    return phrase.build();
  }

  private static Query term(String term) {
    return new TermQuery(new Term("text", term));
  }
}
