package org.baraza.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.language.Said;

/** What people can follow that is in no search: its room tells what is new. */
public interface Followable {

  /** The codes of the kinds of what this room lets follow, such as {@code topic}. */
  Set<String> kinds();

  /** One of them, as far as the reader may see and follow it. */
  Optional<Thing> see(String kind, String key, Reader reader);

  /** What is new about it after one moment, not after the other; the latest first. */
  List<Thing> news(String kind, String key, Reader reader, Instant since, Instant until, int most);

  /**
   * Something that is followed, or is news of it.
   *
   * @param path its address after the language
   * @param entered when it came to be
   * @param changed when it last had anything new
   */
  record Thing(
      String key, String path, Said title, Marking marking, Instant entered, Instant changed) {}
}
