package org.baraza.journal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the journal seal by seal. */
@Component
class Examination {

  /**
   * What was found.
   *
   * @param entries how many entries are sound, from the first on
   * @param broken the number of the first entry that is not as it was written, or that is missing;
   *     0 where all are sound
   * @param seal the seal of the last sound entry: an operator who notes it elsewhere will see it
   *     when later entries were cut off
   */
  record Finding(long entries, long broken, String seal) {}

  private final Journal journal;

  Examination(Journal journal) {
    this.journal = journal;
  }

  @Transactional(readOnly = true)
  public Finding examine() {
    var reading = new Reading();
    journal.each(reading::read);
    return new Finding(reading.sound, reading.broken, reading.seal.toString());
  }

  private static final class Reading {
    private Seal seal = Seal.first();
    private long sound;
    private long broken;

    void read(Entry entry, Seal written) {
      if (broken > 0) {
        return;
      }
      if (entry.number() != sound + 1 || !seal.on(entry).equals(written)) {
        broken = sound + 1;
      } else {
        seal = written;
        sound++;
      }
    }
  }
}
