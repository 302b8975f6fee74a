package org.baraza.spreadsheet;

import java.util.List;

/** A file that holds no table we can read. */
class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * @param key the key of the sentence that says what to mend, with its arguments
   */
  Unreadable(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
