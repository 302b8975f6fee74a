package org.baraza.centre;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** How many centres each country has: a map, and a table of the same. */
record CentresMapPage(Frame frame, List<Row> rows) implements Page {

  /** A country with its centres, and where they are listed. */
  record Row(String code, String name, String href, long centres) {}

  @Override
  public Object data() {
    return rows;
  }
}
