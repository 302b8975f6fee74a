package org.baraza.translation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Role;
import org.baraza.journal.Journal;
import org.baraza.language.Lang;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.springframework.stereotype.Component;

/** Tells of translations: the journal, and those who have something to do. */
@Component
class Messenger {

  static final String WAITING = "translation.waiting";
  static final String DECLINED = "translation.declined";
  static final String STALE = "translation.stale";

  private final Journal journal;
  private final Outbox outbox;
  private final People people;

  Messenger(Journal journal, Outbox outbox, People people) {
    this.journal = journal;
    this.outbox = outbox;
    this.people = people;
  }

  /** Tells those who speak for its countries or, where nobody does, the editors. */
  void waiting(Workbench bench, AccountId translator) {
    var speakers =
        bench.practice().card().countries().stream()
            .flatMap(country -> people.holders(Role.FOCAL_POINT, country).stream())
            .toList();
    var editors = speakers.isEmpty() ? people.holders(Role.EDITOR, "") : List.<Person>of();
    Stream.concat(speakers.stream(), editors.stream())
        .map(Person::id)
        .filter(one -> !one.equals(translator))
        .distinct()
        .forEach(one -> post(WAITING, one.number(), bench.number(), bench.into()));
  }

  void declined(long practice, Lang into, List<Proposal> proposals) {
    proposals.stream()
        .map(Proposal::by)
        .distinct()
        .forEach(one -> post(DECLINED, one, practice, into));
  }

  void stale(long practice, Lang into, long translator) {
    post(STALE, translator, practice, into);
  }

  private void post(String kind, long to, long practice, Lang into) {
    outbox.post(
        new Occasion(
            kind,
            Map.of(
                "to", String.valueOf(to),
                "practice", String.valueOf(practice),
                "lang", into.code())));
  }

  void note(AccountId actor, String act, long practice, Lang into, int passages) {
    journal.note(
        actor.number(),
        act,
        "practice/" + practice,
        Map.of("lang", into.code(), "passages", String.valueOf(passages)));
  }
}
