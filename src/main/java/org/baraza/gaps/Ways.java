package org.baraza.gaps;

import java.util.stream.Collectors;
import org.baraza.facets.Facets;
import org.baraza.facets.Slice;
import org.baraza.gaps.Matrix.Amount;

/** Where the cells of a row lead, as addresses after the language. */
record Ways(String facet, Rows.Head head) {

  /** The list of what was counted in a place; nothing where it has no list that may be seen. */
  String evidence(Amount<? extends Counted> amount, Slice place) {
    return amount.figure().isNone() ? "" : amount.of().list(facet, head.row(), place);
  }

  /**
   * The practices of the row elsewhere, those that fit the place best first. Where the row has none
   * anywhere, those of its pillars.
   */
  String nearest(Slice place, long anywhere) {
    return "/practices?" + (anywhere > 0 ? row() : pillars()) + "&for=" + place.code();
  }

  private String row() {
    return facet + '=' + head.code();
  }

  private String pillars() {
    return head.row().pillars().stream()
        .map(pillar -> Facets.PILLAR + '=' + pillar)
        .collect(Collectors.joining("&"));
  }
}
