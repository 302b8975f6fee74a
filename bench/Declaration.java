import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes records for the import command of the articles of the Universal Declaration of Human
 * Rights, so that the search can be measured on a text that says the same in seven languages.
 */
class Declaration {

  private static final List<String> LANGS = List.of("ar", "zh", "en", "fr", "ru", "es", "pt");

  private Declaration() {}

  /**
   * @param args the folder, which holds {@code LANGUAGE/docs.tsv} of lines of an id and a text; and
   *     the file to be written
   */
  public static void main(String... args) throws IOException {
    var records = new ArrayList<Map<String, Object>>();
    for (var lang : LANGS) {
      for (var line : Files.readAllLines(Path.of(args[0], lang, "docs.tsv"))) {
        var row = line.split("\t", 2);
        records.add(record(lang, row[0], row[1]));
      }
    }
    Files.writeString(Path.of(args[1]), Json.text(Map.of("practices", records)));
  }

  private static Map<String, Object> record(String lang, String id, String text) {
    var record = new LinkedHashMap<String, Object>();
    record.put("id", "udhr-" + lang + '-' + id);
    record.put("language", lang);
    record.put("titles", Map.of(lang, id));
    record.put("summary", text);
    return record;
  }
}
