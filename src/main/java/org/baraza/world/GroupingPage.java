package org.baraza.world;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baraza.search.Results;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A grouping with its members, each a dated fact, and the practices of its countries.
 *
 * @param sections what rooms above have to say
 */
record GroupingPage(
    Frame frame,
    GroupingCard grouping,
    List<Member> members,
    Results practices,
    List<Content> sections)
    implements Page {

  /** A country's membership with its name. */
  record Member(Membership membership, String name, boolean now) {}

  static GroupingPage of(
      Frame frame,
      GroupingCard grouping,
      Atlas atlas,
      Results practices,
      LocalDate today,
      List<Content> sections) {
    var members =
        atlas.membershipsIn(grouping.code()).stream()
            .flatMap(membership ->
                atlas.country(membership.iso3()).stream()
                    .map(country ->
                        new Member(
                            membership, country.name(frame.lang()), membership.holdsOn(today))))
            .toList();
    return new GroupingPage(
        frame, grouping, frame.sorted(members, Member::name), practices, sections);
  }

  String name() {
    return grouping.name(frame.lang());
  }

  long current() {
    return members.stream().filter(Member::now).count();
  }

  /** Whether other countries can be compared with its members. */
  boolean isContext() {
    return current() > 0 && !grouping.kind().equals("un_regional_group");
  }

  @Override
  public Object data() {
    return Map.of(
        "code", grouping.code(),
        "names", grouping.names(),
        "memberships", members.stream().map(Member::membership).toList());
  }
}
