package org.baraza.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.baraza.thesaurus.ConceptCard;
import org.baraza.thesaurus.Thesaurus;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns what files call themes and target groups into concepts of the thesaurus: themes by a table,
 * target groups by the words they contain, in any of the seven languages.
 */
@Component
public class Themes {

  private static final int MOST_ANSWERS = 10_000;
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");

  private final Map<String, List<String>> concepts = new LinkedHashMap<>();
  private final Map<String, Pattern> groups = new HashMap<>();
  private final Map<String, List<String>> answers = new ConcurrentHashMap<>();
  private final Thesaurus thesaurus;

  Themes(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
    for (var theme : read("themes.json").path("themes").properties()) {
      concepts.put(theme.getKey(), texts(theme.getValue()));
    }
    for (var group : read("target-groups.json").path("groups")) {
      groups.put(group.path("concept").asString(), words(group.path("words")));
    }
  }

  /** The concepts that themes mean above all, one a theme, in the order of the table. */
  public List<ConceptCard> leading() {
    return concepts.values().stream()
        .flatMap(meant -> thesaurus.concept(meant.getFirst()).stream())
        .distinct()
        .toList();
  }

  /** The concepts a theme means; a concept's own id means itself. Empty where it is unknown. */
  public List<String> conceptsOf(String theme) {
    var known = concepts.get(theme);
    return known == null ? thesaurus.concept(theme).map(ConceptCard::id).stream().toList() : known;
  }

  /** The concepts of the target groups that these phrases speak of. */
  public List<String> groupsOf(List<String> phrases) {
    var found = new LinkedHashSet<String>();
    for (var phrase : phrases) {
      if (answers.size() > MOST_ANSWERS) {
        answers.clear();
      }
      found.addAll(answers.computeIfAbsent(phrase, this::groupsOf));
    }
    return found.stream().sorted().toList();
  }

  private List<String> groupsOf(String phrase) {
    var folded = folded(phrase);
    return groups.entrySet().stream()
        .filter(group -> group.getValue().matcher(folded).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Pattern words(JsonNode byLanguage) {
    var alternatives = new ArrayList<String>();
    for (var language : byLanguage.properties()) {
      for (var word : texts(language.getValue())) {
        var quoted = Pattern.quote(folded(word));
        alternatives.add(
            language.getKey().equals("zh")
                ? quoted
                : "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])");
      }
    }
    return Pattern.compile(String.join("|", alternatives));
  }

  private static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
        .replaceAll("");
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(item -> texts.add(item.asString()));
    return texts;
  }

  private static JsonNode read(String name) {
    try (var file = new ClassPathResource("org/baraza/practice/" + name).getInputStream()) {
      return new JsonMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
