package org.baraza.handbook.binding;

import java.util.List;
import org.baraza.ui.Frame;

/** The contents of a book as programs that read EPUB ask for them, and where its pages begin. */
record Contents(Frame tongue, Book book, List<Pagination.Leaf> pages) {}
