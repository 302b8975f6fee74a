package org.baraza.practice;

import java.util.List;
import org.baraza.language.Saying;

/**
 * A practice as other rooms show it.
 *
 * @param countries ISO 3166-1 alpha-3
 * @param started the year it began, or 0
 */
public record PracticeCard(PracticeId id, Saying titles, List<String> countries, int started) {

  public String path() {
    return "/practices/" + id.number();
  }
}
