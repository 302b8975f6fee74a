import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Titles of practices: two labels of the thesaurus and a made-up name. */
class Titles {

  private final List<Map<String, String>> labels;
  private final Names names;
  private final Chance chance;

  Titles(Corpus corpus, Names names, Chance chance) {
    this.labels = corpus.labels();
    this.names = names;
    this.chance = chance;
  }

  /** A title in the record's language, and now and then in one or two more. */
  Map<String, Object> titles(String lang) {
    var titles = new LinkedHashMap<String, Object>();
    var about = label();
    var beside = label();
    titles.put(lang, title(about, beside, lang));
    for (int more = chance.skewed(3); more > 0; more--) {
      var other = Languages.ALL.get(chance.nextInt(Languages.ALL.size()));
      titles.putIfAbsent(other, title(about, beside, other));
    }
    return titles;
  }

  private Map<String, String> label() {
    return labels.get(chance.nextInt(labels.size()));
  }

  private String title(Map<String, String> about, Map<String, String> beside, String lang) {
    var joined = about.getOrDefault(lang, "") + " – " + beside.getOrDefault(lang, "");
    return joined + " (" + names.name(lang) + ")";
  }
}
