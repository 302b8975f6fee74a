package org.baraza.paper;

import org.baraza.language.Lang;

/**
 * Some pages of a book, about to be set.
 *
 * @param markup well-formed XHTML in UTF-8; links to places of the book are addresses that begin
 *     with {@link #WITHIN}; what can be led to is a bookmark named by its anchor in the head
 * @param first the number of its first page
 */
public record Galley(byte[] markup, Lang lang, PaperSize size, int first) {

  /** What the address of a link begins with that leads to an anchor of the same book. */
  public static final String WITHIN = Bundled.SCHEME + ":";
}
