package org.baraza.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.store.Sight;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who belongs to an organisation, and whom others turn to. Names are for its own people and the
 * facilitator; others are told how many, where they are not few.
 */
@Component
@Transactional
class MemberDesk {

  /** The smallest number of people that is told. */
  static final int FEWEST = 5;

  private final OrganisationDesk desk;
  private final Codes codes;
  private final People people;
  private final FocalPoints focalPoints;
  private final Clock clock;

  MemberDesk(
      OrganisationDesk desk, Codes codes, People people, FocalPoints focalPoints, Clock clock) {
    this.desk = desk;
    this.codes = codes;
    this.people = people;
    this.focalPoints = focalPoints;
    this.clock = clock;
  }

  /**
   * @param count how many belong to it, or 0 where that is not for this reader
   * @param seats who they are, or nothing where that is not for this reader
   */
  record Members(int count, List<Seat> seats) {}

  @Transactional(readOnly = true)
  Members of(Organisation one, Reader reader) {
    var all = seats(one);
    if (OrganisationDesk.isInsider(one, reader)) {
      return new Members(all.size(), all);
    }
    return new Members(all.size() >= FEWEST ? all.size() : 0, List.of());
  }

  private List<Seat> seats(Organisation one) {
    return Sight.ofEverything(() -> {
      var named = focalPoints.of(one.number(), today());
      return people.members(codes.of(one.number())).stream()
          .map(member ->
              new Seat(
                  member.person(),
                  member.from(),
                  member.until().orElse(null),
                  named.get(member.person().id().number())))
          .toList();
    });
  }

  /** Makes a member a focal point from today on: never themself. */
  void name(long number, long account, @Nullable LocalDate until, Reader reader) {
    var one = desk.held(number, reader);
    var seat =
        seats(one).stream()
            .filter(member -> member.person().id().number() == account)
            .filter(member -> !member.person().id().equals(reader.self()))
            .filter(member -> member.focal() == null)
            .findFirst()
            .orElseThrow(NotThere::new);
    focalPoints.name(
        number, seat.person().id(), today(), until, reader.self().number(), clock.instant());
    note(number, account, "focal.named", reader);
  }

  void withdraw(long number, long account, Reader reader) {
    desk.held(number, reader);
    if (!focalPoints.withdraw(number, new AccountId(account), clock.instant())) {
      throw new NotThere();
    }
    note(number, account, "focal.withdrawn", reader);
  }

  private void note(long number, long account, String act, Reader reader) {
    desk.note(number, reader, act, Map.of("account", "account/" + new AccountId(account)));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
