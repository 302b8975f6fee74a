package org.baraza.forum.feed;

import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * One's own feed: the address when it was made just now, and whether there is one.
 *
 * @param address told once, else nothing
 * @param since the day on which it was made, or nothing
 */
record FeedPage(Frame frame, String address, String since) implements Page {}
