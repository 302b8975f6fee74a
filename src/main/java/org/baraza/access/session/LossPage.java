package org.baraza.access.session;

import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where somebody says that their second factor is lost.
 *
 * @param said whether they have
 */
record LossPage(Frame frame, boolean said) implements Page {}
