package org.baraza.practice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.dossier.Rendering;
import org.baraza.dossier.Rendering.Kind;
import org.baraza.dossier.Translations.Shown;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Tells readers who translated a practice, how far, and how each passage stands to its source. */
@Component
class Credits {

  private final People people;

  Credits(People people) {
    this.people = people;
  }

  /** Who translated what is shown, and how far; nothing where nobody did. */
  String of(List<Shown> shown, Frame frame) {
    var human = shown.stream().filter(one -> one.isBy(Kind.HUMAN)).toList();
    if (human.isEmpty()) {
      return "";
    }
    var told = shown.stream().filter(one -> !one.isMissing() && !one.isBy(Kind.MACHINE)).count();
    return frame.word(
        "practice.translated",
        frame.languageName(human.getFirst().source().code()),
        frame.list(names(human, frame)),
        told,
        shown.size());
  }

  /** Names of those who agreed to be named; the others are counted. */
  private List<String> names(List<Shown> human, Frame frame) {
    var names = new LinkedHashSet<String>();
    var others = new LinkedHashSet<Long>();
    for (var one : human) {
      var made = one.rendering().orElseThrow();
      name(made).ifPresentOrElse(names::add, () -> others.add(made.by()));
    }
    var all = new ArrayList<>(names);
    if (!others.isEmpty()) {
      all.add(frame.word("practice.translated.members", others.size()));
    }
    return all;
  }

  private java.util.Optional<String> name(Rendering made) {
    return made.named()
        ? people.person(new AccountId(made.by())).map(People.Person::name)
        : java.util.Optional.empty();
  }

  /** What a reader should know of a passage, or nothing where it says what its source says. */
  static String mark(Shown shown, Frame frame) {
    if (shown.isMissing()) {
      return frame.word("practice.translation.missing", frame.languageName(shown.source().code()));
    }
    if (shown.rendering().isEmpty() || !shown.isStale() && !shown.isBy(Kind.MACHINE)) {
      return "";
    }
    var made = shown.rendering().get();
    var key = made.kind().name().toLowerCase(java.util.Locale.ROOT);
    return frame.word(
        "practice.translation." + key + (shown.isStale() ? ".stale" : ""), day(made, frame));
  }

  private static String day(Rendering made, Frame frame) {
    return frame.date(LocalDate.ofInstant(made.at(), ZoneOffset.UTC));
  }
}
