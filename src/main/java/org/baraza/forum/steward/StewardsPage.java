package org.baraza.forum.steward;

import java.util.List;
import org.baraza.forum.part.SpaceCard;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where those who look after a space ask others to, or step down.
 *
 * @param stewards by name
 * @param isShared whether somebody is left if the reader steps down
 */
record StewardsPage(
    Frame frame, SpaceCard space, List<String> stewards, boolean isShared, Entered entered)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  String to(String noun) {
    return frame.to(space.path() + noun);
  }
}
