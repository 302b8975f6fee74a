import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences of the corpus, in which some words are others: they make no sense. */
class Prose {

  private final Chance chance;
  private final Names names;
  private final Map<String, Pool> sentences = new HashMap<>();
  private final Map<String, Pool> words = new HashMap<>();

  Prose(Corpus corpus, Names names, Chance chance) {
    this.chance = chance;
    this.names = names;
    for (var lang : Languages.ALL) {
      var texts = corpus.texts().get(lang);
      var whole = texts.stream().filter(text -> text.length() > 24).toList();
      words.put(lang, new Pool(chance, byFrequency(texts, lang), 1));
      sentences.put(lang, new Pool(chance, chance.shuffled(whole), .6));
    }
  }

  private static List<String> byFrequency(List<String> texts, String lang) {
    var counts = new HashMap<String, Integer>();
    for (var text : texts) {
      for (var word : Segments.words(text, lang)) {
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

  String sentences(String lang, int count) {
    var prose = new ArrayList<String>();
    for (int sentence = 0; sentence < count; sentence++) {
      prose.add(sentence(lang));
    }
    return String.join(space(lang), prose);
  }

  /** A real sentence with some of its words replaced by others, and now and then a rare name. */
  String sentence(String lang) {
    var parts = apart(sentences.get(lang).one(), lang);
    for (int place = 0; place < parts.size(); place++) {
      var old = parts.get(place);
      if (chance.nextInt(6) == 0 && Character.isLetter(old.codePointAt(old.length() - 1))) {
        parts.set(place, chance.nextInt(12) == 0 ? names.name(lang) : words.get(lang).one());
      }
    }
    return String.join(space(lang), parts);
  }

  private static List<String> apart(String sentence, String lang) {
    return lang.equals("zh") ? Segments.words(sentence, lang) : Arrays.asList(sentence.split(" "));
  }

  private static String space(String lang) {
    return lang.equals("zh") ? "" : " ";
  }
}
