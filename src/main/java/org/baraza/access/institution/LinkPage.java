package org.baraza.access.institution;

import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Asks whether an account shall be linked to whom an institution vouches for.
 *
 * @param label how the institution calls them
 */
record LinkPage(Frame frame, Provider provider, String label) implements Page {}
