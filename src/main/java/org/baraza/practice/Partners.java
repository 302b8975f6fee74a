package org.baraza.practice;

import java.util.List;
import org.baraza.access.Reader;
import org.baraza.language.Saying;

/** Who takes part in a practice: the rooms above tell, each of its own noun. */
public interface Partners {

  /** The partners of a practice that the reader may see. */
  List<Partner> of(String practiceSourceId, Reader reader);

  /**
   * @param path the partner's address after the language
   */
  record Partner(String path, Saying names) {}
}
