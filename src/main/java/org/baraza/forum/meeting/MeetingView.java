package org.baraza.forum.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baraza.forum.meeting.Meeting.Phase;
import org.baraza.forum.part.SpaceCard;
import org.baraza.language.Apart;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Puts the meetings of spaces into words, and into files for calendars. */
@Component
public class MeetingView {

  private final Meetings meetings;
  private final Atlas atlas;

  MeetingView(Meetings meetings, Atlas atlas) {
    this.meetings = meetings;
    this.atlas = atlas;
  }

  /** The meeting of a space that was asked for through its reader, if it is for one. */
  public Optional<MeetingCard> of(long space, Frame frame) {
    return meetings.of(space).map(one -> card(space, one, frame));
  }

  /** The same of some, by the numbers of the spaces. */
  public Map<Long, MeetingCard> of(Collection<Long> spaces, Frame frame) {
    var cards = new HashMap<Long, MeetingCard>();
    meetings.of(spaces).forEach((space, one) -> cards.put(space, card(space, one, frame)));
    return cards;
  }

  Phase phase(Meeting one) {
    return one.phase(meetings.today());
  }

  MeetingCard card(long space, Meeting one, Frame frame) {
    var phase = phase(one).name().toLowerCase(Locale.ROOT);
    return new MeetingCard(
        one,
        frame.days(one.begins(), one.ends()),
        where(one, frame),
        frame.word("forum.meeting.phase." + phase),
        frame.to("/forum/" + space + "/meeting.ics"));
  }

  private String where(Meeting one, Frame frame) {
    var country =
        one.isOnline()
            ? frame.word("forum.meeting.online")
            : atlas.country(one.country()).map(it -> it.name(frame.lang())).orElse(one.country());
    return one.place().isEmpty()
        ? country
        : frame.word("forum.meeting.at", Apart.of(one.place()), country);
  }

  /**
   * The meeting of a space as a file for calendars.
   *
   * @param space as its reader sees it
   * @throws NotThere if it is for none
   */
  public Download calendar(SpaceCard space, Frame frame) {
    var entry = meetings.entry(space.number()).orElseThrow(NotThere::new);
    var where = where(entry.meeting(), frame);
    return new Download(
        CalendarFile.of(space, entry, where, frame),
        "text/calendar;charset=utf-8",
        "meeting-" + space.number() + ".ics");
  }
}
