package org.baraza.handbook.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form that an edition is made in. */
public enum Form {
  EPUB(".epub", "application/epub+zip", true),
  FOLDER(".zip", "application/zip", true),
  PDF_A4("-a4.pdf", "application/pdf", false),
  PDF_LETTER("-letter.pdf", "application/pdf", false),
  DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
  ZIM(".zim", "application/x-zim", false);

  public static final List<Form> ALL = List.of(values());

  private final String ending;
  private final String type;
  private final boolean everywhere;

  Form(String ending, String type, boolean everywhere) {
    this.ending = ending;
    this.type = type;
    this.everywhere = everywhere;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the names of its files end with. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** Whether every edition is made in it; the others are made for editions whose makers ask. */
  public boolean isEverywhere() {
    return everywhere;
  }

  public static Optional<Form> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
