package org.baraza.intake;

import java.util.List;

/** A file that was not taken in, with every place that needs mending. Nothing was changed. */
public class ImportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ImportRefused(List<Problem> problems) {
    super(problems.size() + " problems, the first: " + problems.getFirst());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  /**
   * One place that needs mending.
   *
   * @param record the record's id, or its place in the file such as {@code #12}
   * @param field the field's path in the record
   * @param mend the key of the sentence that says what to do, with {@code arguments}
   */
  public record Problem(String record, String field, String mend, List<Object> arguments) {

    public static Problem of(String record, String field, String mend, Object... arguments) {
      return new Problem(record, field, mend, List.of(arguments));
    }
  }
}
