/** Meetings that spaces are for: when and where they are held, on pages and in calendars. */
@org.jspecify.annotations.NullMarked
package org.baraza.forum.meeting;
