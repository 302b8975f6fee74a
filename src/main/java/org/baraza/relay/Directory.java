package org.baraza.relay;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.NotThere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All who can be written to, of whatever kind. */
@Component
class Directory {

  private final Map<String, Addressees> kinds;
  private final People people;

  Directory(ObjectProvider<Addressees> rooms, People people) {
    this.people = people;
    this.kinds =
        rooms.stream().collect(Collectors.toUnmodifiableMap(Addressees::kind, Function.identity()));
  }

  /** How an addressee is called towards a reader, who may not see them at all. */
  Optional<Said> named(String kind, long number, Reader reader, Lang lang) {
    return Optional.ofNullable(kinds.get(kind)).flatMap(room -> room.named(number, reader, lang));
  }

  Said opened(String kind, long number, Reader reader, Lang lang) {
    return named(kind, number, reader, lang).orElseThrow(NotThere::new);
  }

  /** The keys of the parties of a contact as they are now: nobody writes to themselves. */
  Set<String> parties(Contact one) {
    var room = kinds.get(one.kind());
    var receivers =
        room == null
            ? Set.<AccountId>of()
            : room.receivers(one.addressee(), people.reader(one.asker()));
    var keys = new TreeSet<>(Set.of(Keys.account(one.asker())));
    receivers.forEach(account -> keys.add(Keys.account(account)));
    return keys;
  }
}
