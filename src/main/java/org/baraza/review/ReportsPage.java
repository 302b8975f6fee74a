package org.baraza.review;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The one queue of all that is reported; what waits stands first. */
record ReportsPage(Frame frame, List<Line> lines) implements Page {}
