package org.baraza.likeness;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Small tables shipped with the room, each row with its source. */
final class ShippedTable {

  private ShippedTable() {}

  /** The rows of a table, by their heading. */
  static List<CSVRecord> rows(String name) {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var file = Objects.requireNonNull(ShippedTable.class.getResourceAsStream(name + ".csv"));
        var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
