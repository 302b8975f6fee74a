package org.baraza.notice;

import java.time.Instant;
import java.util.List;
import org.baraza.search.Latest;

/**
 * What a person may see of a subscription now.
 *
 * @param name what it is called, in the person's words or language
 * @param path its address after the language, or nothing where it can no longer be seen
 * @param quotable whether the name may be told outside the platform
 * @param since from when on the news are
 * @param news the latest first
 */
record Sighting(
    Subscription subscription,
    String name,
    String path,
    boolean quotable,
    Instant since,
    List<Latest> news) {}
