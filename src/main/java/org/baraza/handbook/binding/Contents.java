package org.baraza.handbook.binding;

import org.baraza.ui.Frame;

/** The contents of a book as programs that read EPUB ask for them. */
record Contents(Frame tongue, Book book) {}
