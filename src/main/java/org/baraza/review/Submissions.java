package org.baraza.review;

import java.util.OptionalLong;
import org.baraza.access.AccountId;
import org.baraza.dossier.Dossier;

/** Takes what was written for validation. */
public interface Submissions {

  /**
   * Takes a dossier for validation, as a new practice or as the next edition of a known one.
   *
   * @param practice the number of the practice it continues, or empty
   * @param snapshot whether it is the short form, to be deepened later under the same number
   * @return the permanent number of the practice
   * @throws NotSubmittable if it cannot be taken now
   */
  long submit(Dossier dossier, AccountId author, OptionalLong practice, boolean snapshot);
}
