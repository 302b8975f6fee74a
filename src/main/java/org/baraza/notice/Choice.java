package org.baraza.notice;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Which letters a person wants, and by what clock.
 *
 * @param seen up to when they have seen what is new
 */
record Choice(Mailing mailing, ZoneId zone, Instant seen) {}
