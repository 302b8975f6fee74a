package org.baraza.practice;

import java.util.List;
import org.baraza.intake.Importer.Progress;

/** What the rooms above derive from the practices, each time practices were taken in. */
public interface Derivations {

  /**
   * Derives anew, inside the transaction that took the practices in.
   *
   * @param progress hears what was derived
   * @return the numbers of practices whose {@link Uptake} changed
   * @throws org.baraza.intake.ImportRefused if the practices contradict each other
   */
  List<Long> settle(Progress progress);
}
