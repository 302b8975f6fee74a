package org.baraza.expert.mine;

import java.util.List;
import org.baraza.expert.listing.Listing;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Whom an expert shuts out. */
record ExclusionsPage(Frame frame, Listing listing, Entered entered, ProfileOptions options)
    implements Page {

  /** One that is shut out. */
  record Line(String key, String name) {}

  List<Line> lines() {
    return frame.sorted(
        listing.exclusions().keys().stream()
            .map(key -> new Line(key, options.excluded(key, frame)))
            .toList(),
        Line::name);
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
