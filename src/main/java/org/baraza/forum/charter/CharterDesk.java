package org.baraza.forum.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baraza.access.Mendings;
import org.baraza.access.Reader;
import org.baraza.forum.Unposted;
import org.baraza.forum.conduct.Silence;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.text.Overtaken;
import org.baraza.journal.Journal;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who look after a space change what it is for. */
@Component
@Transactional
class CharterDesk {

  private final Charters charters;
  private final TopicDoor door;
  private final Mendings mendings;
  private final Silence silence;
  private final Journal journal;

  CharterDesk(
      Charters charters, TopicDoor door, Mendings mendings, Silence silence, Journal journal) {
    this.charters = charters;
    this.door = door;
    this.mendings = mendings;
    this.silence = silence;
    this.journal = journal;
  }

  /**
   * A space the reader looks after, and what it is for.
   *
   * @param told the same as far as the reader may know what it belongs to
   * @param isAsked whether moderators decided that it has to be mended: its name can be changed
   */
  record Led(SpaceCard space, Charter charter, Charter told, boolean isAsked) {}

  /**
   * @throws NotThere if the reader does not look after it, or nobody speaks there any more, unless
   *     it has to be mended
   */
  @Transactional(readOnly = true)
  public Led led(long number, Reader reader) {
    var space = door.led(number, reader);
    var isAsked = isAsked(number);
    var charter = charters.open(number, isAsked).orElseThrow(NotThere::new);
    return new Led(space, charter, charters.told(charter, reader), isAsked);
  }

  private boolean isAsked(long number) {
    return mendings.isAsked(SpaceReports.KIND, number);
  }

  /**
   * Changes it; the journal notes of what.
   *
   * @param before what the one was known by that the form was opened with
   * @throws Overtaken if that stands no more
   * @throws Unposted if the reader is to say nothing for a time, unless the space has to be mended
   */
  public void change(long number, Charter next, String before, Reader reader) {
    door.led(number, reader);
    var isAsked = isAsked(number);
    var stands = charters.hold(number, isAsked).orElseThrow(NotThere::new);
    if (!isAsked && silence.isOn(reader.self())) {
      throw Unposted.silenced();
    }
    if (!charters.told(stands, reader).code().equals(before)
        || !isAsked && !stands.name().equals(next.name())) {
      throw new Overtaken();
    }
    var changed = changed(stands, next);
    if (!changed.isEmpty()) {
      charters.keep(number, next);
      journal.note(
          reader.self().number(),
          "forum.space.changed",
          "space/" + number,
          Map.of("what", String.join(" ", changed)));
    }
  }

  private static List<String> changed(Charter stands, Charter next) {
    var changed = new ArrayList<String>();
    if (!stands.name().equals(next.name())) {
      changed.add("name");
    }
    if (!stands.purpose().equals(next.purpose())) {
      changed.add("purpose");
    }
    if (!stands.languages().equals(next.languages())) {
      changed.add("languages");
    }
    if (!stands.about().equals(next.about())) {
      changed.add("about");
    }
    if (!stands.rules().equals(next.rules())) {
      changed.add("rules");
    }
    return changed;
  }
}
