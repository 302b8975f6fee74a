package org.baraza.review;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The one queue of all that is reported; what waits stands first.
 *
 * @param isModerator whether the reader also decides on what is reported of contacts
 */
record ReportsPage(Frame frame, List<Line> lines, boolean isModerator) implements Page {}
