package org.baraza.world;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.facets.Facets;
import org.baraza.facets.Slice;

/** The areas of the world, by their M49 codes, as slices of the records. */
public final class Areas {

  private static final Set<String> WHOLE = Set.of("002", "142", "019", "009", "150");

  private static final Map<String, List<String>> PARTS =
      Map.of("202", List.of("011", "014", "017", "018"), "419", List.of("005", "013", "029"));

  /** Africa, Asia, the Americas, Oceania. */
  public static final List<Slice> REGIONS = all("002", "142", "019", "009");

  /** The regions together. */
  public static final Slice SOUTH =
      new Slice("south", Facets.REGION, List.of("002", "142", "019", "009"));

  /** The subregions of the South, from west to east in each region. */
  public static final List<Slice> SUBREGIONS =
      all(
          "015", "011", "017", "014", "018", "145", "143", "034", "035", "030", "013", "029", "005",
          "009");

  private Areas() {}

  /** A region, a subregion, or a region between the two that M49 has a code for. */
  public static Slice of(String m49) {
    return WHOLE.contains(m49)
        ? new Slice(m49, Facets.REGION, List.of(m49))
        : new Slice(m49, Facets.SUBREGION, PARTS.getOrDefault(m49, List.of(m49)));
  }

  public static List<Slice> all(String... m49) {
    return List.of(m49).stream().map(Areas::of).toList();
  }
}
