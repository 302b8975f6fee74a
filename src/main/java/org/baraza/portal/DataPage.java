package org.baraza.portal;

import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where the shipped data come from, under which licence, and with which limits. */
record DataPage(Frame frame) implements Page {}
