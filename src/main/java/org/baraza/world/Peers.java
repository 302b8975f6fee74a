package org.baraza.world;

import java.util.List;
import org.baraza.language.Lang;

/** Which countries are most comparable to one: a room above tells. */
public interface Peers {

  /** The most comparable countries, the nearest first; none for what is no State. */
  List<Peer> of(String iso3, Lang lang);

  /**
   * @param reasons why, in the reader's language, the weightiest first
   */
  record Peer(String iso3, List<String> reasons) {}
}
