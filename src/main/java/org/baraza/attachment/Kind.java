package org.baraza.attachment;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of documents that are taken in: those that can be cleaned, and no others. */
enum Kind {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  ODT("odt", "application/vnd.oasis.opendocument.text"),
  ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
  ODP("odp", "application/vnd.oasis.opendocument.presentation"),
  TXT("txt", "text/plain"),
  CSV("csv", "text/csv"),
  JPEG("jpg", "image/jpeg"),
  PNG("png", "image/png"),
  WEBP("webp", "image/webp");

  private final String suffix;
  private final String type;

  Kind(String suffix, String type) {
    this.suffix = suffix;
    this.type = type;
  }

  /** How the names of its files end. */
  String suffix() {
    return suffix;
  }

  /** Its media type. */
  String type() {
    return type;
  }

  boolean isOpenXml() {
    return this == DOCX || this == XLSX || this == PPTX;
  }

  boolean isOpenDocument() {
    return this == ODT || this == ODS || this == ODP;
  }

  boolean isPicture() {
    return this == JPEG || this == PNG || this == WEBP;
  }

  boolean isText() {
    return this == TXT || this == CSV;
  }

  static Optional<Kind> ofType(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }
}
