package org.baraza.moderation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Reportable;
import org.baraza.access.Reportable.Exhibit;
import org.baraza.access.Role;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The records that can be reported, of whatever room. */
@Component
class Records {

  private final ObjectProvider<Reportable> rooms;
  private final People people;

  Records(ObjectProvider<Reportable> rooms, People people) {
    this.rooms = rooms;
    this.people = people;
  }

  Optional<Exhibit> see(String kind, long record, Frame frame, Reader reader) {
    return of(kind).flatMap(room -> room.see(record, frame, reader));
  }

  Optional<Exhibit> standing(Matter one, Frame frame) {
    return Sight.ofEverything(() -> of(one).standing(one.record(), frame));
  }

  boolean isThere(Matter one) {
    return Sight.ofEverything(() -> of(one).isThere(one.record()));
  }

  /** Those who can mend it; the facilitators where nobody else does, but of something closed. */
  Set<AccountId> keepers(String kind, long record) {
    return Sight.ofEverything(() -> {
      var room = of(kind).orElseThrow(NotThere::new);
      var keepers = room.keepers(record);
      return keepers.isEmpty() && !room.isClosed(record)
          ? people.holders(Role.FACILITATOR, "").stream()
              .map(People.Person::id)
              .collect(Collectors.toUnmodifiableSet())
          : keepers;
    });
  }

  boolean isClosed(String kind, long record) {
    return Sight.ofEverything(() -> of(kind).orElseThrow(NotThere::new).isClosed(record));
  }

  /** Where those mend it who keep it themselves, and not only because nobody does. */
  String form(Matter one, Reader reader) {
    var room = of(one);
    var isOwn = Sight.ofEverything(() -> room.keepers(one.record())).contains(reader.self());
    return isOwn ? room.form(one.record()) : "";
  }

  boolean isOpenTo(Matter one, Reader moderator) {
    return Sight.ofEverything(() -> of(one).isOpenTo(one.record(), moderator));
  }

  boolean withhold(Matter one, String grounds) {
    return Sight.ofEverything(() -> of(one).withhold(one.record(), grounds));
  }

  /**
   * Shows again what a decision withheld that is over, unless another withholds it, too.
   *
   * @param standing the grounds of the other, or nothing
   */
  void giveBack(Matter one, String standing) {
    var grounds = one.decision().words();
    if (one.isWithheld()) {
      Sight.atHouseWork(() -> {
        if (standing.isEmpty()) {
          of(one).giveBack(one.record(), grounds);
        } else {
          of(one).keepBack(one.record(), grounds, standing);
        }
      });
    }
  }

  private Reportable of(Matter one) {
    return of(one.kind()).orElseThrow(NotThere::new);
  }

  private Optional<Reportable> of(String kind) {
    return rooms.stream().filter(room -> room.kind().equals(kind)).findFirst();
  }

  /** The codes of the reasons one can choose from. */
  static final List<String> REASONS =
      List.of("danger", "person", "false", "pretence", "advertising", "other");
}
