package org.baraza.handbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.handbook.Offerings.Note;
import org.baraza.language.Saying;
import org.baraza.ui.NotThere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets editors take what is offered into the texts of a draft, or set it aside. */
@Component
@Transactional
class OfferingDesk {

  private final EditionDesk desk;
  private final ObjectProvider<Offerings> offerings;

  OfferingDesk(EditionDesk desk, ObjectProvider<Offerings> offerings) {
    this.desk = desk;
    this.offerings = offerings;
  }

  /**
   * What is offered for a place of a draft, in a language of the edition: what is meant for a
   * chapter, there alone.
   */
  @Transactional(readOnly = true)
  public List<Note> offered(long number, String place, Reader reader) {
    var draft = desk.draft(number, reader);
    return offerings.stream()
        .flatMap(room -> room.offered(reader).stream())
        .filter(one -> draft.languages().contains(one.language()))
        .filter(one -> one.practice() == 0 || place.equals("chapter-" + one.practice()))
        .toList();
  }

  /** Where words at a place come from, as far as the reader sees it. */
  @Transactional(readOnly = true)
  public List<Note> taken(long number, String place, Reader reader) {
    return offerings.stream().flatMap(room -> room.taken(number, place, reader).stream()).toList();
  }

  /** Adds a note below what is said at a place, in its language. */
  public void take(long number, String place, String code, Reader reader) {
    desk.hold(number, reader);
    var note = find(number, place, code, reader);
    var said = desk.draft(number, reader).texts().getOrDefault(place, Saying.NOTHING);
    var before = said.only(note.language());
    var text =
        Stream.concat(before.stream(), Stream.of(note.text()))
            .filter(one -> !one.isBlank())
            .reduce("", (all, one) -> all.isEmpty() ? one : all + '\n' + one);
    desk.say(number, place, said.with(note.language(), text), reader);
    room().ifPresent(one -> one.take(note, number, place, reader));
  }

  public void setAside(long number, String place, String code, Reader reader) {
    var note = find(number, place, code, reader);
    room().ifPresent(one -> one.setAside(note, reader));
  }

  private Note find(long number, String place, String code, Reader reader) {
    return offered(number, place, reader).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private Optional<Offerings> room() {
    return offerings.stream().findFirst();
  }
}
