package org.baraza.comparability;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** Small tables shipped with the room, each row with its source. */
final class ShippedTable {

  private ShippedTable() {}

  /** Two columns of a table, the first as the key of the second. */
  static Map<String, String> read(String name, String key, String value) {
    var table = new HashMap<String, String>();
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var file = Objects.requireNonNull(ShippedTable.class.getResourceAsStream(name + ".csv"));
        var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.forEach(row -> table.put(row.get(key), row.get(value)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(table);
  }
}
