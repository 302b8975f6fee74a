import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Grows the shipped practices to any number of made-up ones, in the format of the import command.
 * The same number and seed give the same file.
 *
 * <pre>java bench/Generate.java COUNT FILE [SEED]</pre>
 */
class Generate {

  private static final Path SHIPPED = Path.of("src/main/resources/org/baraza");
  private static final List<String> LANGS = List.of("en", "fr", "es", "ar", "ru", "zh", "pt");

  /** How many in a hundred records are written in each language. */
  private static final int[] SHARES = {30, 18, 16, 13, 9, 8, 6};

  private static final List<String> KINDS =
      List.of(
          "programme",
          "strategy",
          "mechanism",
          "network",
          "law",
          "institution",
          "training",
          "exchange-format",
          "project",
          "protocol",
          "practice",
          "handbook");
  private static final List<String> STATUSES =
      List.of("active", "unknown", "completed", "discontinued", "handed_over");
  private static final List<String> LEVELS =
      List.of("tested", "proposed", "validated", "adapted", "scaled");
  private static final List<String> SOURCE_TYPES =
      List.of("press", "official", "organization", "research", "reference");
  private static final List<String> PILLARS = List.of("I", "II", "III", "IV");
  private static final List<String> PROSE =
      List.of(
          "summary",
          "context_problem",
          "description",
          "results_evidence",
          "lessons",
          "transferability",
          "human_rights_safeguards",
          "gender_youth");

  /**
   * How many sentences each part of {@link #PROSE} has at the most: about as in the shipped
   * records.
   */
  private static final int[] LENGTHS = {6, 2, 3, 3, 2, 2, 1, 1};

  private static final Map<String, String> SYLLABLES =
      Map.of(
          "latin", "ba ko li ma na ru sa te wo zi gha nda mbe kou dja tcho bri lan der mi fo ra",
          "ar", "با كو لي ما نا رو سا تي وي زي غا ندا مبي كو جا تشو بري لان دير مي فو را",
          "ru", "ба ко ли ма на ру са те во зи га нда мбе ку джа чо бри лан дер ми фо ра",
          "zh", "巴 科 利 马 纳 鲁 萨 特 沃 齐 加 达 贝 库 贾 乔 布 兰 德 米 福 拉");

  private final Random random;
  private final Map<String, Pool> sentences = new HashMap<>();
  private final Map<String, Pool> words = new HashMap<>();
  private final List<Map<String, String>> labels = new ArrayList<>();
  private Pool concepts;
  private Pool countries;
  private Pool groups;

  private Generate(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String... args) throws IOException {
    var seed = args.length > 2 ? Long.parseLong(args[2]) : 7;
    var made = new Generate(seed);
    made.learn();
    made.write(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  // What is learnt from the shipped files.

  private void learn() throws IOException {
    var texts = new HashMap<String, List<String>>();
    LANGS.forEach(lang -> texts.put(lang, new ArrayList<>()));
    var places = new TreeSet<String>();
    var targets = new TreeSet<String>();
    for (var one : list(object(read("practice/initiatives.json")).get("initiatives"))) {
      var record = object(one);
      PROSE.forEach(part -> texts.get(record.get("language")).addAll(cut(record, part)));
      list(record.get("countries")).forEach(code -> places.add((String) code));
      list(record.get("target_groups")).forEach(group -> targets.add((String) group));
    }
    byLanguage(read("strategy/strategy.json"), texts);
    var ids = new ArrayList<String>();
    for (var one : list(object(read("thesaurus/thesaurus.json")).get("concepts"))) {
      var concept = object(one);
      ids.add((String) concept.get("id"));
      var names = new HashMap<String, String>();
      object(concept.get("prefLabel")).forEach((lang, name) -> names.put(lang, (String) name));
      labels.add(names);
    }
    concepts = new Pool(ids, .8);
    countries = new Pool(shuffled(places), .7);
    groups = new Pool(shuffled(targets), .9);
    for (var lang : LANGS) {
      var known = texts.get(lang);
      labels.forEach(label -> known.add(label.getOrDefault(lang, "")));
      words.put(lang, new Pool(frequent(known, lang), 1));
      sentences.put(
          lang, new Pool(shuffled(known.stream().filter(text -> text.length() > 24).toList()), .6));
    }
  }

  private static List<String> cut(Map<String, Object> record, String part) {
    return record.get(part) instanceof String text
        ? pieces(text, BreakIterator.getSentenceInstance(locale((String) record.get("language"))))
        : List.of();
  }

  private static Locale locale(String lang) {
    return Locale.forLanguageTag(lang);
  }

  private static List<String> pieces(String text, BreakIterator breaks) {
    var pieces = new ArrayList<String>();
    breaks.setText(text);
    for (int from = breaks.first(), to = breaks.next();
        to != BreakIterator.DONE;
        from = to, to = breaks.next()) {
      var piece = text.substring(from, to).strip();
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /** Every text that stands under a language code, wherever it is. */
  private static void byLanguage(Object node, Map<String, List<String>> texts) {
    if (node instanceof List<?> several) {
      several.forEach(one -> byLanguage(one, texts));
    } else if (node instanceof Map<?, ?> members) {
      members.forEach((name, value) -> {
        if (value instanceof String text && texts.containsKey(name)) {
          var breaks = BreakIterator.getSentenceInstance(locale((String) name));
          texts.get(name).addAll(pieces(text, breaks));
        } else {
          byLanguage(value, texts);
        }
      });
    }
  }

  private static List<String> frequent(List<String> texts, String lang) {
    var counts = new HashMap<String, Integer>();
    for (var text : texts) {
      for (var word : pieces(text, BreakIterator.getWordInstance(locale(lang)))) {
        if (Character.isLetter(word.codePointAt(0))) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<String> shuffled(Iterable<String> texts) {
    var all = new LinkedHashSet<String>();
    texts.forEach(all::add);
    var list = new ArrayList<>(all);
    Collections.shuffle(list, random);
    return list;
  }

  // What is written.

  private void write(int count, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      out.write("[\n");
      for (int number = 1; number <= count; number++) {
        out.write(Json.text(record(number)));
        out.write(number < count ? ",\n" : "\n");
      }
      out.write("]\n");
    }
  }

  private Map<String, Object> record(int number) {
    var lang = language();
    var began = 2025 - (int) Math.min(35, Math.abs(random.nextGaussian()) * 12);
    var record = new LinkedHashMap<String, Object>();
    record.put("id", "bench-" + number);
    record.put("kind", pick(KINDS, .8));
    record.put("language", lang);
    record.put("titles", titles(lang));
    record.put("countries", countries.several(1 + skewed(4)));
    record.put("organisations", List.of(name(lang) + " " + name(lang)));
    record.put("year_started", began);
    record.put("status", pick(STATUSES, 1.2));
    record.put("pillars", chosen(PILLARS, 1 + skewed(3)));
    record.put("themes", concepts.several(2 + skewed(5)));
    record.put("target_groups", groups.several(1 + skewed(3)));
    for (int part = 0; part < LENGTHS.length; part++) {
      record.put(PROSE.get(part), prose(lang, 1 + random.nextInt(LENGTHS[part])));
    }
    record.put("sources", sources(lang, began));
    record.put("evidence_maturity", Map.of("level", pick(LEVELS, .9)));
    record.put("confidence", pick(List.of("medium", "high", "low"), .7));
    if (number > 10 && random.nextInt(8) == 0) {
      var other = "bench-" + (1 + random.nextInt(number - 1));
      record.put("related_to", List.of(Map.of("id", other)));
    }
    return record;
  }

  private String language() {
    var lot = random.nextInt(100);
    for (int place = 0; ; place++) {
      lot -= SHARES[place];
      if (lot < 0) {
        return LANGS.get(place);
      }
    }
  }

  /** A title in the record's language, and now and then in one or two more. */
  private Map<String, Object> titles(String lang) {
    var titles = new LinkedHashMap<String, Object>();
    var about = labels.get(random.nextInt(labels.size()));
    var beside = labels.get(random.nextInt(labels.size()));
    titles.put(lang, title(about, beside, lang));
    for (int more = skewed(3); more > 0; more--) {
      var other = LANGS.get(random.nextInt(LANGS.size()));
      titles.putIfAbsent(other, title(about, beside, other));
    }
    return titles;
  }

  private String title(Map<String, String> about, Map<String, String> beside, String lang) {
    var joined = about.getOrDefault(lang, "") + " – " + beside.getOrDefault(lang, "");
    return joined + " (" + name(lang) + ")";
  }

  private String prose(String lang, int count) {
    var prose = new StringBuilder();
    for (int sentence = 0; sentence < count; sentence++) {
      prose.append(prose.isEmpty() || lang.equals("zh") ? "" : " ").append(sentence(lang));
    }
    return prose.toString();
  }

  /** A real sentence with some of its words replaced by others, and now and then a rare name. */
  private String sentence(String lang) {
    var apart = lang.equals("zh") ? "" : " ";
    var parts =
        lang.equals("zh")
            ? pieces(sentences.get(lang).one(), BreakIterator.getWordInstance(Locale.CHINESE))
            : new ArrayList<>(Arrays.asList(sentences.get(lang).one().split(" ")));
    for (int place = 0; place < parts.size(); place++) {
      var old = parts.get(place);
      if (random.nextInt(6) == 0 && Character.isLetter(old.codePointAt(old.length() - 1))) {
        parts.set(place, random.nextInt(12) == 0 ? name(lang) : words.get(lang).one());
      }
    }
    return String.join(apart, parts);
  }

  /** A made-up name: most are rare, so that the vocabulary grows with the corpus. */
  private String name(String lang) {
    var syllables = SYLLABLES.getOrDefault(lang, SYLLABLES.get("latin")).split(" ");
    var name = new StringBuilder();
    for (int syllable = 2 + random.nextInt(3); syllable > 0; syllable--) {
      name.append(syllables[random.nextInt(syllables.length)]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private List<Object> sources(String lang, int began) {
    var sources = new ArrayList<>();
    for (int source = 1 + skewed(4); source > 0; source--) {
      sources.add(
          Map.of(
              "title", sentence(lang),
              "publisher", name(lang),
              "url", "https://example.org/" + Integer.toHexString(random.nextInt()),
              "year", Math.min(2026, began + random.nextInt(8)),
              "type", pick(SOURCE_TYPES, .8)));
    }
    return sources;
  }

  private String pick(List<String> among, double slope) {
    return new Pool(among, slope).one();
  }

  private List<String> chosen(List<String> among, int count) {
    return new Pool(among, .5).several(count);
  }

  /** From 0 to below the bound, small ones more often. */
  private int skewed(int bound) {
    return (int) (bound * random.nextDouble() * random.nextDouble());
  }

  /** Texts of which the first are chosen most often, as Zipf's law has it. */
  private final class Pool {

    private final List<String> texts;
    private final double[] reached;

    Pool(List<String> texts, double slope) {
      this.texts = texts;
      this.reached = new double[texts.size()];
      var sum = 0.;
      for (int rank = 0; rank < reached.length; rank++) {
        sum += 1 / Math.pow(rank + 1, slope);
        reached[rank] = sum;
      }
    }

    String one() {
      var lot = random.nextDouble() * reached[reached.length - 1];
      var found = Arrays.binarySearch(reached, lot);
      return texts.get(found < 0 ? -found - 1 : found);
    }

    List<String> several(int count) {
      Set<String> several = new LinkedHashSet<>();
      for (int time = 0; time < count; time++) {
        several.add(one());
      }
      return List.copyOf(several);
    }
  }

  // JSON, as much of it as is needed here.

  private static Object read(String name) throws IOException {
    return new Json(Files.readString(SHIPPED.resolve(name))).value();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object node) {
    return (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object node) {
    return node == null ? List.of() : (List<Object>) node;
  }

  private static final class Json {

    private final String source;
    private int at;

    Json(String source) {
      this.source = source;
    }

    Object value() {
      return switch (next()) {
        case '{' -> members();
        case '[' -> items();
        case '"' -> string();
        default -> word();
      };
    }

    private Map<String, Object> members() {
      var members = new LinkedHashMap<String, Object>();
      at++;
      while (next() != '}') {
        var name = string();
        next();
        at++;
        members.put(name, value());
        comma();
      }
      at++;
      return members;
    }

    private List<Object> items() {
      var items = new ArrayList<>();
      at++;
      while (next() != ']') {
        items.add(value());
        comma();
      }
      at++;
      return items;
    }

    private void comma() {
      if (next() == ',') {
        at++;
      }
    }

    private String string() {
      var text = new StringBuilder();
      for (at++; source.charAt(at) != '"'; at++) {
        text.append(source.charAt(at) == '\\' ? escaped() : source.charAt(at));
      }
      at++;
      return text.toString();
    }

    private char escaped() {
      var mark = source.charAt(++at);
      return switch (mark) {
        case 'n' -> '\n';
        case 't' -> '\t';
        case 'r' -> '\r';
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'u' -> {
          at += 4;
          yield (char) Integer.parseInt(source.substring(at - 3, at + 1), 16);
        }
        default -> mark;
      };
    }

    /** A number, a flag or null. */
    private Object word() {
      var from = at;
      while ("+-.eE".indexOf(source.charAt(at)) >= 0
          || Character.isLetterOrDigit(source.charAt(at))) {
        at++;
      }
      var word = source.substring(from, at);
      return switch (word) {
        case "null" -> null;
        case "true" -> true;
        case "false" -> false;
        default -> Double.valueOf(word);
      };
    }

    private char next() {
      while (Character.isWhitespace(source.charAt(at))) {
        at++;
      }
      return source.charAt(at);
    }

    static String text(Object node) {
      return switch (node) {
        case String text -> quoted(text);
        case Map<?, ?> members ->
            "{"
                + String.join(
                    ",",
                    members.entrySet().stream()
                        .map(one -> quoted((String) one.getKey()) + ":" + text(one.getValue()))
                        .sorted()
                        .toList())
                + "}";
        case List<?> items -> "[" + String.join(",", items.stream().map(Json::text).toList()) + "]";
        default -> node.toString();
      };
    }

    private static String quoted(String text) {
      var quoted = new StringBuilder("\"");
      for (int place = 0; place < text.length(); place++) {
        var letter = text.charAt(place);
        if (letter == '"' || letter == '\\') {
          quoted.append('\\').append(letter);
        } else {
          quoted.append(letter < ' ' ? ' ' : letter);
        }
      }
      return quoted.append('"').toString();
    }
  }
}
