package org.baraza.forum.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Mendings;
import org.baraza.access.Reader;
import org.baraza.forum.Unposted;
import org.baraza.forum.charter.SpaceReports;
import org.baraza.forum.conduct.Silence;
import org.baraza.forum.meeting.Meetings.Held;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.text.Overtaken;
import org.baraza.journal.Journal;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists meetings, and lets those who look after a space say which one it is for. */
@Component
@Transactional
class MeetingDesk {

  private final Meetings meetings;
  private final TopicDoor door;
  private final Mendings mendings;
  private final Silence silence;
  private final Journal journal;

  MeetingDesk(
      Meetings meetings, TopicDoor door, Mendings mendings, Silence silence, Journal journal) {
    this.meetings = meetings;
    this.door = door;
    this.mendings = mendings;
    this.silence = silence;
    this.journal = journal;
  }

  /** A space the reader looks after, and what it is for. */
  record Led(SpaceCard space, Optional<Meeting> meeting) {}

  /** The meetings of the spaces the reader sees, but of circles. */
  @Transactional(readOnly = true)
  public List<Held> all(Reader reader) {
    return meetings.all(reader);
  }

  /**
   * @throws NotThere if the reader does not look after it, or nobody speaks there any more, unless
   *     it has to be mended
   */
  @Transactional(readOnly = true)
  public Led led(long number, Reader reader) {
    var space = door.led(number, reader);
    if (!meetings.isOpen(number, isAsked(number))) {
      throw new NotThere();
    }
    return new Led(space, meetings.of(number));
  }

  /** Whether moderators decided that the space has to be mended. */
  private boolean isAsked(long number) {
    return mendings.isAsked(SpaceReports.KIND, number);
  }

  /**
   * Lets the space belong to a meeting, or to none; the journal notes that this changed.
   *
   * @param before what the one was known by that the form was opened with, or nothing
   * @throws Overtaken if that stands no more
   * @throws Unposted if the reader is to say nothing for a time, unless the space has to be mended
   */
  public void change(long number, @Nullable Meeting next, String before, Reader reader) {
    door.led(number, reader);
    var isAsked = isAsked(number);
    if (!meetings.hold(number, isAsked)) {
      throw new NotThere();
    }
    if (!isAsked && silence.isOn(reader.self())) {
      throw Unposted.silenced();
    }
    var stands = meetings.of(number).orElse(null);
    if (!before.equals(stands == null ? "" : stands.code())) {
      throw new Overtaken();
    }
    if (next == null ? stands == null : next.equals(stands)) {
      return;
    }
    if (next == null) {
      meetings.remove(number);
    } else {
      meetings.keep(number, next);
    }
    journal.note(
        reader.self().number(),
        "forum.space.changed",
        "space/" + number,
        Map.of("what", "meeting"));
  }
}
