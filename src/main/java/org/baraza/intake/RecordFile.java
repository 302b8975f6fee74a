package org.baraza.intake;

import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.baraza.intake.ImportRefused.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of records, read one by one so that its size does not matter: a JSON array, or an object
 * that holds the array under one of the given names.
 */
final class RecordFile {

  private static final JsonMapper JSON = new JsonMapper();

  private RecordFile() {}

  /**
   * Hands over each record with its place in the file, from 1.
   *
   * @throws ImportRefused if the file is not such JSON; the problem names the line
   */
  static void read(InputStream file, List<String> names, BiConsumer<Integer, JsonNode> each) {
    try (var parser = JSON.createParser(file)) {
      var token = parser.nextToken();
      if (token == JsonToken.START_OBJECT) {
        seek(parser, names);
      } else if (token != JsonToken.START_ARRAY) {
        throw refused(names, "intake.mend.array", String.join(", ", names));
      }
      for (int place = 1; parser.nextToken() != JsonToken.END_ARRAY; place++) {
        each.accept(place, parser.readValueAsTree());
      }
    } catch (JacksonException e) {
      var where = e.getLocation();
      throw refused(
          names,
          "intake.mend.json",
          where == null ? 0 : where.getLineNr(),
          where == null ? 0 : where.getColumnNr());
    }
  }

  private static void seek(JsonParser parser, List<String> names) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      var value = parser.nextToken();
      if (names.contains(name) && value == JsonToken.START_ARRAY) {
        return;
      }
      parser.skipChildren();
    }
    throw refused(names, "intake.mend.array", String.join(", ", names));
  }

  private static ImportRefused refused(List<String> names, String mend, Object... arguments) {
    return new ImportRefused(List.of(Problem.of("—", String.join(", ", names), mend, arguments)));
  }
}
