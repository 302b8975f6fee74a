package org.baraza.translation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts translations on the desk that wait to be accepted, and one's own until they are. */
@Component
@Order(6)
class TranslationTray implements Waiting {

  private final TranslationList list;
  private final People people;

  TranslationTray(TranslationList list, People people) {
    this.list = list;
    this.people = people;
  }

  /** The languages somebody reads in: that of the page, and the one they wish letters in. */
  static Set<Lang> languages(People people, Frame frame, Reader reader) {
    var mine = EnumSet.of(frame.lang());
    people.person(reader.self()).map(People.Person::lang).ifPresent(mine::add);
    return mine;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines =
        list.underWay(languages(people, frame, reader), frame, reader).stream()
            .map(one -> new Line(one.href(), one.title(), one.what(), one.language()))
            .toList();
    return Tray.of("translations", frame.word("translation.list"), lines);
  }
}
