package org.baraza.draft;

import java.util.List;
import org.baraza.dossier.Aspect;

/**
 * One thing the form asks for.
 *
 * @param name the field's name, the same as in imported files
 * @param required whether a practice cannot be submitted without it
 * @param columns what each row of a repeatable group asks for
 */
record Field(String name, Kind kind, boolean required, List<Field> columns) {

  /** How a field is asked for. */
  enum Kind {
    LINE,
    NUMBER,
    PROSE,
    /** One thing a line. */
    LINES,
    CHOICE,
    RADIO,
    PICKS,
    /** Several of a long list, added one by one. */
    CHAIN,
    ROWS
  }

  static Field may(String name, Kind kind) {
    return new Field(name, kind, false, List.of());
  }

  static Field must(String name, Kind kind) {
    return new Field(name, kind, true, List.of());
  }

  static Field rows(String name, Field... columns) {
    return new Field(name, Kind.ROWS, false, List.of(columns));
  }

  /** An aspect of the context, asked for as it is stated. */
  static Field of(Aspect aspect) {
    return may(
        aspect.code(),
        switch (aspect.form()) {
          case ONE -> Kind.CHOICE;
          case SEVERAL -> Kind.PICKS;
          case COUNT, FIGURE, YEAR -> Kind.NUMBER;
          case CURRENCY -> Kind.LINE;
        });
  }

  boolean isGroup() {
    return kind == Kind.ROWS;
  }

  /** Whether what it holds is written in the language of the record. */
  boolean isProse() {
    return kind == Kind.PROSE || kind == Kind.LINES;
  }
}
