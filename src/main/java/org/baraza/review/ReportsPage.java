package org.baraza.review;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The queue of what is reported of practices; what waits stands first. */
record ReportsPage(Frame frame, List<Line> lines) implements Page {}
