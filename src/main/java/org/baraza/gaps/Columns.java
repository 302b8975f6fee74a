package org.baraza.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.facets.Facets;
import org.baraza.facets.Slice;
import org.baraza.ui.Frame;
import org.baraza.world.Areas;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.baraza.world.GroupingCard;
import org.baraza.world.Membership;
import org.springframework.stereotype.Component;

/** The columns of the gap map: regions, subregions, or the States of one of them or a grouping. */
@Component
class Columns {

  /** More States than this are no table that can be read: their subregions are chosen instead. */
  static final int MOST_STATES = 20;

  private final Atlas atlas;
  private final Clock clock;

  Columns(Atlas atlas, Clock clock) {
    this.atlas = atlas;
    this.clock = clock;
  }

  /**
   * A column as a reader sees it.
   *
   * @param within whether its States can be columns in their turn
   */
  record Head(Slice slice, String name, boolean within) {}

  /** The columns chosen, and all of them together. */
  record Chosen(List<Head> heads, Slice whole, String name) {}

  /** The columns a reader chose; none where there is no such subregion or grouping. */
  Optional<Chosen> of(Choices choices, Frame frame) {
    return switch (choices.columns()) {
      case REGIONS -> Optional.of(areas(Areas.REGIONS, frame));
      case SUBREGIONS -> Optional.of(areas(Areas.SUBREGIONS, frame));
      case COUNTRIES -> states(choices.in(), frame);
    };
  }

  private Chosen areas(List<Slice> areas, Frame frame) {
    return new Chosen(areas.stream().map(area -> area(area, frame)).toList(), Areas.SOUTH, "");
  }

  private Head area(Slice area, Frame frame) {
    return new Head(
        area, atlas.regionName(area.code(), frame.lang()), !statesIn(area.code()).isEmpty());
  }

  private Optional<Chosen> states(String in, Frame frame) {
    var states = atlas.grouping(in).isPresent() ? membersOf(in) : statesIn(in);
    if (states.isEmpty() || states.size() > MOST_STATES) {
      return Optional.empty();
    }
    var heads =
        frame.sorted(states, state -> state.name(frame.lang())).stream()
            .map(state ->
                new Head(
                    new Slice(state.iso3(), Facets.COUNTRY, List.of(state.iso3())),
                    state.name(frame.lang()),
                    false));
    var whole =
        atlas.grouping(in).isPresent() ? new Slice(in, Facets.GROUPING, List.of(in)) : Areas.of(in);
    return Optional.of(new Chosen(heads.toList(), whole, name(in, frame)));
  }

  /** The subregions and groupings whose States can be columns, named, by their codes. */
  Map<String, String> choices(Frame frame) {
    var choices = new LinkedHashMap<String, String>();
    for (var area : Areas.SUBREGIONS) {
      if (!statesIn(area.code()).isEmpty()) {
        choices.put(area.code(), name(area.code(), frame));
      }
    }
    var groupings =
        atlas.groupings().stream().filter(this::isChoice).map(GroupingCard::code).toList();
    for (var code : frame.sorted(groupings, each -> name(each, frame))) {
      choices.put(code, name(code, frame));
    }
    return choices;
  }

  private boolean isChoice(GroupingCard grouping) {
    var members = membersOf(grouping.code()).size();
    return grouping.standing().equals("active") && members > 1 && members <= MOST_STATES;
  }

  private String name(String code, Frame frame) {
    return atlas
        .grouping(code)
        .map(grouping -> grouping.name(frame.lang()))
        .orElseGet(() -> atlas.regionName(code, frame.lang()));
  }

  private List<CountryCard> statesIn(String subregion) {
    return atlas.countries().stream()
        .filter(CountryCard::isState)
        .filter(state -> state.subregion().equals(subregion))
        .toList();
  }

  private List<CountryCard> membersOf(String grouping) {
    var today = LocalDate.now(clock);
    return atlas.membershipsIn(grouping).stream()
        .filter(membership -> membership.holdsOn(today))
        .map(Membership::iso3)
        .distinct()
        .flatMap(iso3 -> atlas.country(iso3).stream())
        .filter(CountryCard::isState)
        .toList();
  }
}
