package org.baraza.expert;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.language.Saying;

/**
 * Bodies that experts can say they work for: organisations, centres. The rooms above that keep them
 * tell of those that the work at hand may see, and of no others.
 */
public interface Bodies {

  /**
   * A body.
   *
   * @param code its kind and its number, such as {@code centre-123456}
   * @param path its address after the language
   */
  record Body(String code, Saying names, String path) {}

  /** What they are, the first word of their codes. */
  String kind();

  /** All that can be named. */
  List<Body> all();

  /**
   * Those of some numbers that are there, by the number asked for: a body that became part of
   * another is told as that other.
   */
  Map<Long, Body> of(Set<Long> numbers);
}
