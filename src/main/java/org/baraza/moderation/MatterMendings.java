package org.baraza.moderation;

import org.baraza.access.Mendings;
import org.springframework.stereotype.Component;

/** Tells the rooms that keep records what was decided about them, and stands. */
@Component
class MatterMendings implements Mendings {

  private final Matters matters;

  MatterMendings(Matters matters) {
    this.matters = matters;
  }

  /** Until the work at hand is done, nobody decides on it or says that it is mended. */
  @Override
  public boolean isAsked(String kind, long record) {
    matters.hold(kind, record);
    return matters.standing(kind, record).stream().anyMatch(Matter::isMendable);
  }

  @Override
  public String withheld(String kind, long record) {
    return matters.withheld(kind, record);
  }
}
