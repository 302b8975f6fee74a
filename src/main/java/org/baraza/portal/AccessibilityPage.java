package org.baraza.portal;

import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The statement of conformance with WCAG 2.2. */
record AccessibilityPage(Frame frame) implements Page {}
