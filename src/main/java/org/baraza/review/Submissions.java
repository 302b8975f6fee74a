package org.baraza.review;

import java.util.OptionalLong;
import org.baraza.access.AccountId;
import org.baraza.dossier.Dossier;

/** Takes what was written for validation. */
public interface Submissions {

  /**
   * Takes a dossier for validation, as a new practice or the next edition of a known one; one that
   * was sent back for changes is taken up again.
   *
   * @param practice the number of the practice it continues, or empty
   * @param snapshot whether it is the short form, to be deepened later at the same address
   * @return its permanent number; that of a new practice will be the practice's too
   * @throws NotSubmittable if the practice is not there for the author, or if another submission of
   *     it is under way
   */
  long submit(Dossier dossier, AccountId author, OptionalLong practice, boolean snapshot);
}
