package org.baraza.forum.meeting;

import java.util.Map;
import org.baraza.forum.part.SpaceCard;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where stewards say which meeting their space is for.
 *
 * @param there the meeting that stands, or null
 * @param wheres where it can be held
 * @param overtaken what tells the one that somebody else entered meanwhile, or null where nobody
 *     did
 */
record MeetingPage(
    Frame frame,
    SpaceCard space,
    @Nullable MeetingCard there,
    Map<String, String> wheres,
    Entered entered,
    @Nullable String overtaken)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  /** What tells what stands there from another; whoever saves again saves over that. */
  String before() {
    return overtaken == null ? entered.value("before") : overtaken;
  }

  boolean isOvertaken() {
    return overtaken != null;
  }
}
