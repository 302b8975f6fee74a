package org.baraza.handbook.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form that an edition is made in. */
public enum Form {
  EPUB("epub", "application/epub+zip"),
  FOLDER("zip", "application/zip");

  public static final List<Form> ALL = List.of(values());

  private final String ending;
  private final String type;

  Form(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the names of its files end with, after a dot. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  public static Optional<Form> of(String ending) {
    return Arrays.stream(values()).filter(one -> one.ending.equals(ending)).findFirst();
  }
}
