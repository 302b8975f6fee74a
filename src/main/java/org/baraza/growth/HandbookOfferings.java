package org.baraza.growth;

import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.harvest.HandbookNotes;
import org.baraza.handbook.Offerings;
import org.springframework.stereotype.Component;

/** Offers consolidated replies to the editors of the handbook who see their topics. */
@Component
class HandbookOfferings implements Offerings {

  private final HandbookNotes notes;

  HandbookOfferings(HandbookNotes notes) {
    this.notes = notes;
  }

  @Override
  public List<Note> offered(Reader reader) {
    return notes.offered(reader).stream().map(HandbookOfferings::told).toList();
  }

  @Override
  public List<Note> taken(long edition, String place, Reader reader) {
    return notes.taken(edition, place, reader).stream().map(HandbookOfferings::told).toList();
  }

  @Override
  public void take(Note one, long edition, String place, Reader reader) {
    find(one, reader).ifPresent(note -> notes.take(note, edition, place));
  }

  @Override
  public void setAside(Note one, Reader reader) {
    find(one, reader).ifPresent(notes::setAside);
  }

  private Optional<HandbookNotes.Note> find(Note one, Reader reader) {
    return notes.offered(reader).stream()
        .filter(note -> String.valueOf(note.topic()).equals(one.code()))
        .findFirst();
  }

  private static Note told(HandbookNotes.Note one) {
    return new Note(
        String.valueOf(one.topic()),
        one.path(),
        one.title(),
        one.language(),
        one.text(),
        one.marking(),
        one.practice());
  }
}
