package org.baraza.expert.mine;

import org.baraza.access.Mandate;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.expert.trace.Trace;
import org.baraza.ui.Frame;

/** Names those who looked: their name, and the roles they did it in. */
final class Onlookers {

  private final People people;
  private final ProfileOptions options;

  Onlookers(People people, ProfileOptions options) {
    this.people = people;
    this.options = options;
  }

  String name(Trace one, Frame frame) {
    var name =
        people
            .person(one.by())
            .map(People.Person::name)
            .orElseGet(() -> frame.word("expert.former"));
    var roles = one.held().stream().map(held -> role(held, frame)).sorted().toList();
    return roles.isEmpty() ? name : frame.word("expert.log.who", name, frame.list(roles));
  }

  private String role(Mandate held, Frame frame) {
    var role = frame.word("access.role." + held.role().code());
    return switch (held.role().scope()) {
      case PLATFORM -> role;
      case COUNTRY, ORGANISATION -> frame.word("access.mandate", role, of(held, frame));
    };
  }

  private String of(Mandate held, Frame frame) {
    return held.role() == Role.FOCAL_POINT
        ? options.countries(frame).getOrDefault(held.of(), held.of())
        : options.organisations(frame).getOrDefault(held.of(), held.of());
  }

  String fields(Trace one, Frame frame) {
    return frame.list(
        one.fields().stream().map(field -> frame.word("expert.field." + field.code())).toList());
  }
}
