package org.baraza.access.data;

import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where the link of a letter leads: it asks once more, for programs open links too.
 *
 * @param what {@code email} or {@code stay}
 * @param done whether it is done
 */
record LetterPage(Frame frame, String what, boolean done) implements Page {}
