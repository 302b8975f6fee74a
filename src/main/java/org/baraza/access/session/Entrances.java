package org.baraza.access.session;

import java.util.List;

/** Other ways in than by a password; the room that knows them tells. */
public interface Entrances {

  /**
   * A way in.
   *
   * @param name whose it is
   * @param path where it begins, after the language
   */
  record Entrance(String name, String path) {}

  List<Entrance> all();
}
