package org.baraza.access;

import java.util.Map;
import org.baraza.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * Notes who saw or took away a record that not everyone may see. What everyone may see is never
 * noted, and neither is who was refused.
 */
@Component
public class Witness {

  private final Journal journal;

  Witness(Journal journal) {
    this.journal = journal;
  }

  /**
   * @param noun what kind of record it is, such as {@code practice}
   */
  public void saw(Reader reader, Cover cover, String noun, long number) {
    note(reader, cover, noun, number, "seen");
  }

  /** Notes that the record left the platform as a file. */
  public void took(Reader reader, Cover cover, String noun, long number) {
    note(reader, cover, noun, number, "taken");
  }

  private void note(Reader reader, Cover cover, String noun, long number, String act) {
    if (!cover.isPublic()) {
      journal.note(
          reader.account().map(AccountId::number).orElse(Journal.NOBODY),
          noun + '.' + act,
          noun + '/' + number,
          Map.of("marking", cover.marking().label()));
    }
  }
}
