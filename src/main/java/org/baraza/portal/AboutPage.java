package org.baraza.portal;

import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** What the platform is and how it is to be read. */
record AboutPage(Frame frame) implements Page {}
