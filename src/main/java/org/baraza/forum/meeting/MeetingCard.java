package org.baraza.forum.meeting;

import java.util.Map;

/**
 * A meeting as a reader is told of it, who sees its space.
 *
 * @param days its days, in words
 * @param where the place and the country, or that it is held online, in words
 * @param phase whether it is ahead, under way or over, in words
 * @param calendar where it is taken from as a file for calendars
 */
public record MeetingCard(
    Meeting meeting, String days, String where, String phase, String calendar) {

  /** The meeting as data, with the address of the file. */
  public Map<String, Object> data() {
    var data = meeting.data();
    data.put("calendar", calendar);
    return data;
  }
}
