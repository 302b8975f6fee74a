package org.baraza.intake;

import java.io.InputStream;
import java.util.List;

/** Takes one kind of record in from a file, all of it or nothing. */
public interface Importer {

  /** The noun in the plural, as the command names it: {@code practices}. */
  String noun();

  /**
   * Reads the file to its end and, unless it is only tried, keeps every record of it.
   *
   * @param file JSON: an array of records, or an object that holds one under the noun
   * @param tried whether to check only and keep nothing
   * @throws ImportRefused if any record cannot be taken; then nothing was changed
   */
  Tally take(InputStream file, boolean tried, Progress progress);

  /** Hears how many records were read so far. */
  @FunctionalInterface
  interface Progress {

    Progress SILENT = _ -> {};

    void read(long records);

    /** Hears what else came of the import, beyond the records themselves. */
    default void tell(Remark remark) {}
  }

  /**
   * Something the import did besides taking records.
   *
   * @param key the key of the sentence that says it, with {@code arguments}
   */
  record Remark(String key, List<Object> arguments) {

    public static Remark of(String key, Object... arguments) {
      return new Remark(key, List.of(arguments));
    }
  }

  /** What came of an import. */
  record Tally(int added, int changed, int unchanged) {

    public static final Tally NOTHING = new Tally(0, 0, 0);

    public int all() {
      return added + changed + unchanged;
    }
  }
}
