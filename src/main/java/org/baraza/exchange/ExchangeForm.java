package org.baraza.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baraza.access.Audience;
import org.baraza.access.Reader;
import org.baraza.exchange.Party.Role;
import org.baraza.exchange.Plan.Kind;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Frame;
import org.baraza.ui.form.Filled;
import org.baraza.world.Gazetteer;
import org.springframework.util.MultiValueMap;

/** What was typed into the forms of this room, read, and what must be mended in it. */
class ExchangeForm extends Filled {

  private static final Mends MENDS =
      new Mends("exchange.mend.missing", "exchange.mend.long", "exchange.mend.choose");

  static final int TITLE = 200;
  static final int WORDS = 2000;
  private static final int LONGEST = 20_000;
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6,18}(?!\\d)");

  private final Frame frame;
  private boolean isTooLate;

  ExchangeForm(MultiValueMap<String, String> sent, Frame frame) {
    super(sent, frame, MENDS);
    this.frame = frame;
  }

  /** The field in which those of a role are named. */
  static String field(Role role) {
    return switch (role) {
      case PROVIDER -> "providers";
      case BENEFICIARY -> "beneficiaries";
      case SUPPORTER -> "supporters";
    };
  }

  /**
   * What it is to be.
   *
   * @param there the practices that were named before: those the reader does not see stay
   */
  Plan plan(PracticeCards practices, Collection<Long> there, Reader reader) {
    var begins = day("begins");
    var ends = entered().value("ends").isBlank() ? begins : day("ends");
    if (begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get())) {
      wrong("ends", frame.word("exchange.mend.order"));
    }
    return new Plan(
        required("title", TITLE),
        required("summary", LONGEST),
        Lang.of(choice("language", codes())).orElse(frame.lang()),
        choice("kind", List.of(Kind.values())),
        begins.orElse(LocalDate.EPOCH),
        ends.orElse(LocalDate.EPOCH),
        codes().stream().filter(code -> entered().isChosen("languages", code)).toList(),
        text("bodies", WORDS),
        practices(practices, there, reader));
  }

  private static List<String> codes() {
    return Lang.ALL.stream().map(Lang::code).toList();
  }

  Audience audience() {
    return choice("audience", Exchange.AUDIENCES);
  }

  /** What is short is one line. */
  @Override
  protected String typed(String field, int longest) {
    var typed = super.typed(field, longest);
    return longest > TITLE ? typed : Cleaned.line(typed);
  }

  private <T extends Enum<T>> T choice(String field, List<T> constants) {
    var code = choice(field, constants.stream().map(ExchangeForm::code).toList());
    return constants.stream()
        .filter(one -> code(one).equals(code))
        .findFirst()
        .orElse(constants.getLast());
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Optional<LocalDate> day(String field) {
    if (entered().value(field).isBlank()) {
      wrong(field, frame.word("exchange.mend.missing"));
      return Optional.empty();
    }
    var day = Filled.dayOf(entered().value(field).strip());
    if (day.isEmpty()) {
      wrong(field, frame.word("exchange.mend.day"));
    }
    return day;
  }

  /** The practices it draws on: those that are typed, and those there the reader cannot see. */
  private List<Long> practices(PracticeCards practices, Collection<Long> there, Reader reader) {
    var typed = text("practices", WORDS);
    if (typed.length() > WORDS) {
      return List.of();
    }
    var numbers =
        NUMBER.matcher(typed).results().map(one -> Long.valueOf(one.group())).distinct().toList();
    if (seen(numbers, practices, reader).size() < numbers.size()
        || numbers.isEmpty() && !typed.isEmpty()) {
      wrong("practices", frame.word("exchange.mend.practices"));
    }
    var unseen = new ArrayList<>(there);
    unseen.removeAll(seen(there, practices, reader));
    return merged(numbers, unseen, List.copyOf(there));
  }

  /** All of them, those that were there in their order, so that no change is made by itself. */
  private static List<Long> merged(List<Long> typed, List<Long> unseen, List<Long> there) {
    var all = new ArrayList<>(there);
    all.removeIf(one -> !typed.contains(one) && !unseen.contains(one));
    typed.stream().filter(one -> !there.contains(one)).forEach(all::add);
    return all;
  }

  /** Those among some practices that the reader sees, by their numbers. */
  static List<Long> seen(Collection<Long> numbers, PracticeCards practices, Reader reader) {
    var seen =
        practices.byNumbers(numbers, reader).stream().map(card -> card.id().number()).toList();
    return numbers.stream().filter(seen::contains).toList();
  }

  /** Who takes part, of whom nothing must be used unless the form is sound. */
  List<Party> parties(Gazetteer gazetteer, Reader reader) {
    var roles = new LinkedHashMap<String, Set<Role>>();
    for (var role : Role.values()) {
      for (var key : keys(field(role), gazetteer)) {
        roles.computeIfAbsent(key, _ -> EnumSet.noneOf(Role.class)).add(role);
      }
    }
    var parties = new ArrayList<Party>();
    roles.forEach((key, all) -> parties.add(new Party(key, all, null)));
    check(parties, reader);
    return parties;
  }

  private List<String> keys(String field, Gazetteer gazetteer) {
    var keys = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    var typed = text(field, WORDS);
    Stream.of(typed)
        .filter(text -> text.length() <= WORDS)
        .flatMap(String::lines)
        .map(Filled::cleaned)
        .filter(line -> !line.isEmpty())
        .forEach(line -> key(line, gazetteer).ifPresentOrElse(keys::add, () -> unknown.add(line)));
    if (!unknown.isEmpty()) {
      wrong(field, frame.word("exchange.mend.unknown", frame.list(unknown)));
    }
    return keys;
  }

  private static Optional<String> key(String name, Gazetteer gazetteer) {
    var isDissolved =
        gazetteer.grouping(name).filter(one -> one.standing().equals("dissolved")).isPresent();
    return gazetteer.place(name).filter(_ -> !isDissolved);
  }

  private void check(List<Party> parties, Reader reader) {
    for (var role : List.of(Role.PROVIDER, Role.BENEFICIARY)) {
      if (parties.stream().noneMatch(one -> one.is(role))) {
        wrong(field(role), frame.word("exchange.mend.missing"));
      }
    }
    if (parties.stream().filter(one -> !one.roles().equals(Set.of(Role.SUPPORTER))).count() == 1) {
      wrong("beneficiaries", frame.word("exchange.mend.two"));
    }
    if (parties.stream().anyMatch(one -> one.is(Role.SUPPORTER) && one.roles().size() > 1)) {
      wrong("supporters", frame.word("exchange.mend.third"));
    }
    if (parties.size() > Exchange.PARTIES) {
      wrong("beneficiaries", frame.word("exchange.mend.many", Exchange.PARTIES));
    }
    if (!reader.holds(org.baraza.access.Role.FACILITATOR)
        && parties.stream().noneMatch(one -> one.isSpokenForBy(reader))) {
      wrong("beneficiaries", frame.word("exchange.mend.own"));
    }
  }

  /** Whether what was said of how it went is to be taken off. */
  boolean isUnsaid() {
    return entered().isChosen("steps", "unsay");
  }

  /** Whether somebody it concerns read it before it was changed; it then says so. */
  boolean isOvertaken(Exchange one, Reader reader) {
    if (one.concerns(reader) && !read().equals(now(one))) {
      overtaken();
    }
    return isTooLate;
  }

  void overtaken() {
    wrong("", frame.word("exchange.mend.overtaken"));
    isTooLate = true;
  }

  /** Whether it was changed since it was read. */
  boolean isTooLate() {
    return isTooLate;
  }

  /** What tells the exchange as it stands now. */
  static String now(Exchange one) {
    return one.changedAt().toString();
  }

  /** What tells the exchange as it was read from what somebody made of it meanwhile. */
  String read() {
    return entered().value("before");
  }
}
