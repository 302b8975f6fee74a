package org.baraza.expert.mine;

import org.baraza.access.Mandate;
import org.baraza.access.People;
import org.baraza.expert.trace.Trace;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;

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
    var roles = one.held().stream().map(held -> role(held, frame)).distinct().sorted().toList();
    return roles.isEmpty() ? name : frame.word("expert.log.who", name, frame.list(roles));
  }

  private String role(Mandate held, Frame frame) {
    var role = frame.word("access.role." + held.role().code());
    return switch (held.role().scope()) {
      case PLATFORM -> role;
      case COUNTRY -> told(role, options.countries(frame).get(held.of()), frame);
      case ORGANISATION -> told(role, options.organisations(frame).get(held.of()), frame);
    };
  }

  /** Of an organisation that the expert may not see, not even its number is told. */
  private static String told(String role, @Nullable String of, Frame frame) {
    return of == null ? role : frame.word("access.mandate", role, of);
  }

  String fields(Trace one, Frame frame) {
    return frame.list(
        one.fields().stream().map(field -> frame.word("expert.field." + field.code())).toList());
  }
}
