package org.baraza.forum.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.forum.text.Wording;

/**
 * A meeting that a space is for. It has days and no hours, and says nothing of who takes part.
 *
 * @param title what it is called where that is not the name of the space, or nothing
 * @param begins its first day, in the past or ahead
 * @param ends its last day, the first one at the earliest
 * @param country where it is held, by its code of three letters, or nothing where that is online
 * @param place the town or the house, in the words of who entered it, or nothing
 * @param organiser who holds it, in the same words, or nothing
 * @param address where more is to be read, by {@code http} or {@code https}, or nothing
 */
public record Meeting(
    String title,
    LocalDate begins,
    LocalDate ends,
    String country,
    String place,
    String organiser,
    String address) {

  enum Phase {
    /** It has not begun. */
    AHEAD,
    /** It is under way. */
    NOW,
    /** It is over. */
    OVER
  }

  Phase phase(LocalDate today) {
    if (today.isBefore(begins)) {
      return Phase.AHEAD;
    }
    return today.isAfter(ends) ? Phase.OVER : Phase.NOW;
  }

  boolean isOnline() {
    return country.isEmpty();
  }

  /** What tells it from what somebody else may make of it meanwhile. */
  String code() {
    return Wording.code(toString());
  }

  /** The meeting as data; days as 2026-07-01. */
  public Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("title", title.isEmpty() ? null : title);
    data.put("begins", begins.toString());
    data.put("ends", ends.toString());
    data.put("online", isOnline());
    data.put("country", country.isEmpty() ? null : country);
    data.put("place", place.isEmpty() ? null : place);
    data.put("organiser", organiser.isEmpty() ? null : organiser);
    data.put("address", address.isEmpty() ? null : address);
    return data;
  }
}
