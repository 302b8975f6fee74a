package org.baraza.paper;

/** The sizes of paper that books are set for, upright; in millimetres. */
public enum PaperSize {
  A4(210, 297),
  LETTER(215.9f, 279.4f);

  private final float width;
  private final float height;

  PaperSize(float width, float height) {
    this.width = width;
    this.height = height;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }
}
