package org.baraza.handbook.binding;

import org.baraza.ui.Frame;

/** The page that looks words up in a book, by a script and a list of words beside it. */
record Lookup(Frame tongue, Book book) {}
