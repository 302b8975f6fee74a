package org.baraza.world;

import java.util.List;
import java.util.Map;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** All groupings, by kind. */
record GroupingsPage(Frame frame, List<Family> families) implements Page {

  private static final List<String> KINDS =
      List.of(
          "regional",
          "subregional",
          "interregional",
          "functional",
          "fsrb",
          "grouping",
          "un_regional_group");

  /** The groupings of one kind. */
  record Family(String kind, List<GroupingCard> groupings) {}

  static GroupingsPage of(Frame frame, Atlas atlas) {
    return new GroupingsPage(
        frame,
        KINDS.stream()
            .map(kind ->
                new Family(
                    kind,
                    frame.sorted(
                        atlas.groupings().stream()
                            .filter(grouping -> grouping.kind().equals(kind))
                            .toList(),
                        grouping -> grouping.name(frame.lang()))))
            .filter(family -> !family.groupings().isEmpty())
            .toList());
  }

  @Override
  public Object data() {
    return families.stream()
        .flatMap(family -> family.groupings().stream())
        .map(grouping -> Map.of("code", grouping.code(), "names", grouping.names()))
        .toList();
  }
}
