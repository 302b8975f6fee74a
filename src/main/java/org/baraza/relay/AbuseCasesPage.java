package org.baraza.relay;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The moderators’ queue of reported contacts. */
record AbuseCasesPage(Frame frame, List<RelayPage.Line> lines) implements Page {}
