package org.baraza.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.*;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.baraza.language.Lang;

final class CrossLanguageMeasure {
  static double P(String n, double d) { return Double.parseDouble(System.getProperty(n, "" + d)); }
  record Texts(List<String[]> docs, List<String[]> queries, Map<String, Set<String>> answers) {}
  static Map<Lang, Texts> texts = new HashMap<>();

  static List<String[]> rows(Path f) throws IOException { try (var s = Files.lines(f)) { return s.map(l -> l.split("\t")).toList(); } }

  static IndexSearcher index(List<String[]> docs, Analyzer a) throws IOException {
    var dir = new ByteBuffersDirectory();
    try (var w = new IndexWriter(dir, new IndexWriterConfig(a))) {
      for (var d : docs) { var doc = new Document(); doc.add(new StringField("id", d[0], Field.Store.YES)); doc.add(new TextField("text", d[1], Field.Store.NO)); w.addDocument(doc); }
    }
    return new IndexSearcher(DirectoryReader.open(dir));
  }
  static List<String> terms(String text, Analyzer a) throws IOException {
    List<String> r = new ArrayList<>();
    try (TokenStream s = a.tokenStream("text", text)) { var t = s.addAttribute(CharTermAttribute.class); s.reset(); while (s.incrementToken()) r.add(t.toString()); s.end(); }
    return r;
  }
  static Query bag(String text, Analyzer a) throws IOException {
    var b = new BooleanQuery.Builder();
    for (var t : new HashSet<>(terms(text, a))) b.add(new TermQuery(new Term("text", t)), BooleanClause.Occur.SHOULD);
    return b.build();
  }
  static List<String> words(String text) { return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}'’\\-‐]+")).filter(w -> !w.isBlank()).toList(); }

  static Query said(String phrase, Analyzer a) throws IOException {
    var ts = terms(phrase, a);
    if (ts.isEmpty()) return null;
    if (ts.size() == 1) return new TermQuery(new Term("text", ts.getFirst()));
    if (P("mode", 0) == 1) { var p = new PhraseQuery.Builder(); p.setSlop((int) P("slop", 3)); for (var t : ts) p.add(new Term("text", t)); return p.build(); }
    var b = new BooleanQuery.Builder();
    for (var t : ts) b.add(new TermQuery(new Term("text", t)), P("mode", 0) == 2 ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
    return new BoostQuery(b.build(), (float) (1 / Math.pow(ts.size(), P("norm", 0.5))));
  }
  static Query translated(String text, Lang from, Lang to, Analyzer a) throws IOException {
    var words = words(text);
    var b = new BooleanQuery.Builder();
    double rank = P("rank", 0.7);
    for (var r : Lexicon.shipped().render(words, from, to)) {
      List<Query> alts = new ArrayList<>();
      float w = 1;
      var syn = new SynonymQuery.Builder("text"); boolean any = false;
      Set<String> seen = new HashSet<>();
      int shown = 0;
      for (var alt : r.words()) {
        if (shown++ >= P("shown", 5)) break;
        var ts = terms(alt, a);
        if (!seen.add(ts.toString())) continue;
        if (ts.size() == 1 && P("syn", 1) == 1) { syn.addTerm(new Term("text", ts.getFirst()), w); any = true; }
        else { var q = said(alt, a); if (q != null) alts.add(new BoostQuery(q, w)); }
        w *= rank;
      }
      if (any) alts.add(syn.build());
      if (!alts.isEmpty()) b.add(new DisjunctionMaxQuery(alts, (float) P("tie", 0.2)), BooleanClause.Occur.SHOULD);
    }
    double own = P("own", 0.5);
    if (own > 0) {
    for (var t : new HashSet<>(terms(text, a))) b.add(new BoostQuery(new TermQuery(new Term("text", t)), (float) own), BooleanClause.Occur.SHOULD);
    }
    return b.build();
  }
  interface Q { Query of(String t) throws IOException; }
  static double ndcg(IndexSearcher s, Texts query, Texts doc, Q q) throws IOException {
    double sum = 0;
    for (var row : query.queries()) {
      var hits = s.search(q.of(row[1]), 10).scoreDocs;
      for (int i = 0; i < hits.length; i++) {
        if (query.answers().get(row[0]).contains(s.storedFields().document(hits[i].doc).get("id"))) sum += Math.log(2) / Math.log(i + 2);
      }
    }
    return sum / query.answers().size();
  }
  public static void main(String[] args) throws IOException {
    for (Lang l : Lang.ALL) {
      Path f = Path.of(args[0], l.code());
      Map<String, Set<String>> ans = new HashMap<>();
      for (var r : rows(f.resolve("qrels.tsv"))) ans.computeIfAbsent(r[0], _ -> new HashSet<>()).add(r[1]);
      texts.put(l, new Texts(rows(f.resolve("docs.tsv")), rows(f.resolve("queries.tsv")), ans));
    }
    String[] names = {"plain", "analysed", "lexicon"};
    for (int m = (int) P("from", 0); m < 3; m++) {
      System.out.println(names[m] + "   docs\\query " + Lang.ALL);
      double all = 0;
      for (Lang d : Lang.ALL) {
        Analyzer a = m == 0 ? Analyzers.plain() : Analyzers.of(d);
        var s = index(texts.get(d).docs(), a);
        System.out.print(d + "   ");
        for (Lang q : Lang.ALL) {
          final int mm = m;
          double n = ndcg(s, texts.get(q), texts.get(d), t -> mm == 2 && q != d ? translated(t, q, d, a) : bag(t, a));
          if (q != d) all += n;
          System.out.printf(" %.3f", n);
        }
        System.out.println();
      }
      System.out.printf("mean of 42: %.4f%n", all / 42);
    }
  }
}
