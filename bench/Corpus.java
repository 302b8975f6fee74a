import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the made-up practices are made of: the shipped practices, the Strategy and the thesaurus.
 *
 * @param texts sentences and labels by language
 * @param concepts the identifiers of the thesaurus
 * @param labels those of each concept, by language
 * @param countries ISO 3166 codes that a shipped practice has
 * @param groups target groups that a shipped practice has
 */
record Corpus(
    Map<String, List<String>> texts,
    List<String> concepts,
    List<Map<String, String>> labels,
    Set<String> countries,
    Set<String> groups) {

  private static final Path SHIPPED = Path.of("src/main/resources/org/baraza");

  static Corpus shipped() throws IOException {
    var corpus =
        new Corpus(
            new HashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeSet<>(),
            new TreeSet<>());
    Languages.ALL.forEach(lang -> corpus.texts.put(lang, new ArrayList<>()));
    corpus.takePractices(read("practice/initiatives.json"));
    corpus.takeTexts(read("strategy/strategy.json"));
    corpus.takeConcepts(read("thesaurus/thesaurus.json"));
    return corpus;
  }

  private static Object read(String name) throws IOException {
    return Json.read(SHIPPED.resolve(name));
  }

  private void takePractices(Object file) {
    for (var one : Json.list(Json.object(file).get("initiatives"))) {
      var practice = Json.object(one);
      takeSentences(practice);
      Json.list(practice.get("countries")).forEach(code -> countries.add((String) code));
      Json.list(practice.get("target_groups")).forEach(group -> groups.add((String) group));
    }
  }

  private void takeSentences(Map<String, Object> practice) {
    var lang = (String) practice.get("language");
    for (var part : Part.values()) {
      if (practice.get(part.key()) instanceof String text) {
        texts.get(lang).addAll(Segments.sentences(text, lang));
      }
    }
  }

  /** Every text that stands under a language code, wherever it is. */
  private void takeTexts(Object node) {
    if (node instanceof List<?> several) {
      several.forEach(this::takeTexts);
    } else if (node instanceof Map<?, ?> members) {
      members.forEach((name, value) -> {
        if (value instanceof String text && texts.containsKey(name)) {
          texts.get(name).addAll(Segments.sentences(text, (String) name));
        } else {
          takeTexts(value);
        }
      });
    }
  }

  private void takeConcepts(Object file) {
    for (var one : Json.list(Json.object(file).get("concepts"))) {
      var concept = Json.object(one);
      concepts.add((String) concept.get("id"));
      var names = new HashMap<String, String>();
      Json.object(concept.get("prefLabel")).forEach((lang, name) -> names.put(lang, (String) name));
      labels.add(names);
    }
    texts.forEach(
        (lang, known) -> labels.forEach(label -> known.add(label.getOrDefault(lang, ""))));
  }
}
