package org.baraza.access.session;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The recovery codes, shown this once. */
record CodesPage(Frame frame, List<String> codes) implements Page {}
