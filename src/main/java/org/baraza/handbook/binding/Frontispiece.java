package org.baraza.handbook.binding;

import org.baraza.ui.Frame;

/**
 * The title page of a book, with its preface; where it stands alone, with its contents too.
 *
 * @param tail what the names of files end with
 */
record Frontispiece(Frame tongue, Book book, Colophon colophon, String tail, boolean alone) {}
