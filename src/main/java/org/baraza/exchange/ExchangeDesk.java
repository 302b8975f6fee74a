package org.baraza.exchange;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.Mendings;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Silencing;
import org.baraza.dossier.Revision;
import org.baraza.exchange.Exchanges.Wanted;
import org.baraza.exchange.Step.Act;
import org.baraza.journal.Journal;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.ui.NotThere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands exchanges out, and takes what is proposed, answered and done. Those it concerns and who did
 * not do it themselves are written to.
 */
@Component
@Transactional
class ExchangeDesk {

  static final String LETTER = "exchange";
  static final String DROPPED = "exchange.dropped";

  private final Exchanges exchanges;
  private final Mendings mendings;
  private final People people;
  private final Outbox outbox;
  private final Journal journal;
  private final List<Silencing> silencing;
  private final Clock clock;

  ExchangeDesk(
      Exchanges exchanges,
      Mendings mendings,
      People people,
      Outbox outbox,
      Journal journal,
      ObjectProvider<Silencing> silencing,
      Clock clock) {
    this.exchanges = exchanges;
    this.mendings = mendings;
    this.people = people;
    this.outbox = outbox;
    this.journal = journal;
    this.silencing = silencing.stream().toList();
    this.clock = clock;
  }

  /**
   * An exchange, with what those it concerns may know besides.
   *
   * @param steps how it came to stand where it does
   * @param revisions what was changed of it
   * @param isRevised whether the reader may write it anew
   */
  record ExchangeFile(
      Exchange exchange, List<Step> steps, List<Revision> revisions, boolean isRevised) {}

  /**
   * @throws NotThere if the reader may not see it
   */
  @Transactional(readOnly = true)
  public ExchangeFile open(long number, Reader reader) {
    var one = exchanges.visible(number, reader).orElseThrow(NotThere::new);
    var keys = one.parties().stream().map(Party::key).toList();
    var steps =
        exchanges.steps(number).stream()
            .filter(step -> step.party().isEmpty() || keys.contains(step.party()))
            .toList();
    return one.concerns(reader)
        ? new ExchangeFile(one, steps, exchanges.editions().of(number), isRevised(one, reader))
        : new ExchangeFile(
            one,
            steps.stream().filter(step -> !step.act().isInternal()).toList(),
            List.of(),
            false);
  }

  @Transactional(readOnly = true)
  public List<Exchange> all(Wanted wanted, int from, int most, Reader reader) {
    return exchanges.all(wanted, from, most, reader);
  }

  @Transactional(readOnly = true)
  public int count(Wanted wanted, Reader reader) {
    return exchanges.count(wanted, reader);
  }

  /** It was changed since it was read. */
  static final class Overtaken extends RuntimeException {}

  /** Who says it is to say nothing for a time. */
  static final class Silenced extends RuntimeException {}

  /** Whether the reader may propose one. */
  static boolean isOpenTo(Reader reader) {
    return reader.holds(Role.FACILITATOR) || reader.holds(Role.FOCAL_POINT);
  }

  /**
   * Proposes an exchange; gives its number.
   *
   * @throws Exchange.NotProposed if the reader speaks for none of its parties
   * @throws Silenced if the reader is to say nothing for a time
   */
  public long propose(Plan plan, List<Party> parties, Audience audience, Reader reader) {
    heard(reader, false);
    var now = clock.instant();
    var one = Exchange.proposed(exchanges.draw(), plan, parties, audience, reader, now);
    exchanges.save(one);
    exchanges.editions().add(one.number(), now, voice(one, reader), "", List.of());
    step(one, Act.PROPOSED, voice(one, reader), "");
    agreed(one);
    note(one, reader, "proposed");
    tell(one, reader);
    return one.number();
  }

  /** An exchange that the reader may write anew. */
  @Transactional(readOnly = true)
  public Exchange revised(long number, Reader reader) {
    return exchanges
        .visible(number, reader)
        .filter(one -> isRevised(one, reader))
        .orElseThrow(NotThere::new);
  }

  private boolean isRevised(Exchange one, Reader reader) {
    return one.isRevisedBy(reader, isAsked(one.number()));
  }

  /** Whether moderators decided that one that the reader sees has to be mended. */
  @Transactional(readOnly = true)
  public boolean isToMend(long number) {
    return isAsked(number);
  }

  /** Whether moderators decided that it has to be mended; to be asked before it is held. */
  private boolean isAsked(long number) {
    return mendings.isAsked(ExchangeReports.KIND, number);
  }

  /**
   * Writes anew what was proposed, so that the others are asked again.
   *
   * @param read when what was read had last been changed
   * @throws Overtaken if it was changed since
   */
  public void proposeAnew(
      long number, String read, Plan plan, List<Party> parties, Audience audience, Reader reader) {
    heard(reader, isAsked(number));
    var before = held(number, read, reader);
    if (before.stage() != Stage.PROPOSED || !before.isRevisedBy(reader, false)) {
      throw new NotThere();
    }
    var after = before.proposedAnew(plan, parties, audience, reader, clock.instant());
    if (keep(before, after, "", reader)) {
      step(after, Act.PROPOSED_ANEW, voice(after, reader), "");
      agreed(after);
      dropped(before, after).stream()
          .filter(person -> !person.equals(reader.self()))
          .forEach(person -> post(after, person, DROPPED));
    }
  }

  /** Those who speak for a party that was left out. */
  private List<AccountId> dropped(Exchange before, Exchange after) {
    var keys = after.parties().stream().map(Party::key).toList();
    var out =
        new LinkedHashSet<>(
            speaking(before.parties().stream().filter(one -> !keys.contains(one.key())).toList()));
    speaking(after.parties()).forEach(out::remove);
    return List.copyOf(out);
  }

  /**
   * Writes anew what was agreed on; who takes part, and who is shown it, stays.
   *
   * @param read when what was read had last been changed
   * @param isUnsaid whether what was said of how it went is taken off, where it has to be mended
   * @throws Overtaken if it was changed since
   */
  public void plan(
      long number, String read, Plan plan, boolean isUnsaid, String reason, Reader reader) {
    var isAsked = isAsked(number);
    heard(reader, isAsked);
    var before = held(number, read, reader);
    if (before.stage() == Stage.PROPOSED || !before.isRevisedBy(reader, isAsked)) {
      throw new NotThere();
    }
    keep(before, before.planned(plan, clock.instant()), reason, reader);
    if (isUnsaid && isAsked) {
      exchanges.unsay(number);
      note(before, reader, "unsaid");
    }
  }

  /** Keeps what was changed, and tells of it; false if nothing was. */
  private boolean keep(Exchange before, Exchange after, String reason, Reader reader) {
    var changes = Revision.between(Kept.of(before), Kept.of(after));
    if (changes.isEmpty()) {
      return false;
    }
    exchanges.save(after);
    var editions = exchanges.editions();
    editions.add(after.number(), after.changedAt(), voice(after, reader), reason, changes);
    note(after, reader, "revised");
    tell(after, reader);
    return true;
  }

  /**
   * @throws Silenced if the reader is to say nothing for a time
   */
  private void heard(Reader reader, boolean isAsked) {
    if (!isAsked && silencing.stream().anyMatch(one -> one.isOn(reader.self()))) {
      throw new Silenced();
    }
  }

  /** What an edition holds, for the differences from one to the next. */
  private record Kept(Plan plan, Map<String, List<String>> parties, String audience) {

    static Kept of(Exchange one) {
      var parties = new TreeMap<String, List<String>>();
      one.parties()
          .forEach(party ->
              parties.put(
                  party.key(), party.roles().stream().sorted().map(Party.Role::code).toList()));
      return new Kept(one.plan(), parties, one.audience().name());
    }
  }

  /**
   * Agrees to it for a party.
   *
   * @param read when what was read had last been changed
   * @param words where the consent of a grouping is written; nothing for a country
   * @throws Overtaken if it was changed since
   */
  public void accept(long number, String read, String party, String words, Reader reader) {
    var before = held(number, read, reader);
    var answering = answering(before, party, reader);
    var after = before.accepted(answering, clock.instant());
    exchanges.save(after);
    step(after, Act.ACCEPTED, party, words);
    agreed(after);
    note(after, reader, "accepted");
    if (after.stage() == Stage.AGREED) {
      tell(after, reader);
    } else if (!after.isBy(reader)) {
      post(after, after.by(), LETTER);
    }
  }

  /** Declines it for a party, and so for all. */
  public void decline(long number, String read, String party, String words, Reader reader) {
    var before = held(number, read, reader);
    answering(before, party, reader);
    var after = before.moved(Stage.DECLINED, clock.instant());
    exchanges.save(after);
    step(after, Act.DECLINED, party, words);
    note(after, reader, "declined");
    tell(after, reader);
  }

  /** Notes that all have agreed, if by what was just done they have. */
  private void agreed(Exchange one) {
    if (one.stage() == Stage.AGREED) {
      step(one, Act.AGREED, "", "");
    }
  }

  private static Party answering(Exchange one, String key, Reader reader) {
    return one.unanswered(reader).stream()
        .filter(party -> party.key().equals(key))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /**
   * Takes it to another stage, for those who speak for a party.
   *
   * @param read when what was read had last been changed
   * @throws Overtaken if it was changed since
   * @throws Silenced if the reader is to say nothing for a time
   */
  public void move(long number, String read, Stage next, String words, Reader reader) {
    heard(reader, false);
    var before = held(number, read, reader);
    if (!before.next(reader).contains(next)) {
      throw new NotThere();
    }
    var after = before.moved(next, clock.instant());
    exchanges.save(after);
    step(after, Act.of(next), voice(before, reader), words);
    note(after, reader, next.code());
    tell(after, reader);
  }

  private Exchange held(long number, String read, Reader reader) {
    var one = exchanges.held(number, reader).orElseThrow(NotThere::new);
    if (!one.changedAt().toString().equals(read)) {
      throw new Overtaken();
    }
    return one;
  }

  /** The key of the party the reader speaks for, the first of them, or nothing. */
  private static String voice(Exchange one, Reader reader) {
    return one.parties().stream()
        .filter(party -> party.isSpokenForBy(reader))
        .map(Party::key)
        .findFirst()
        .orElse("");
  }

  private void step(Exchange one, Act act, String party, String words) {
    exchanges.note(one.number(), new Step(one.changedAt(), act, party, words));
  }

  private void note(Exchange one, Reader reader, String act) {
    journal.note(reader.self().number(), "exchange." + act, "exchange/" + one.number(), Map.of());
  }

  /**
   * Writes to the focal points of its countries and to who proposed it, but not to who acted; to
   * facilitators while they have to answer for a grouping.
   */
  private void tell(Exchange one, Reader reader) {
    var told = new LinkedHashSet<>(speaking(one.parties()));
    if (one.stage() == Stage.PROPOSED && one.parties().stream().anyMatch(Party::isLeftOpen)) {
      people.holders(Role.FACILITATOR, "").stream().map(People.Person::id).forEach(told::add);
    }
    told.add(one.by());
    told.remove(reader.self());
    told.forEach(person -> post(one, person, LETTER));
  }

  private List<AccountId> speaking(List<Party> parties) {
    return parties.stream()
        .filter(Party::isCountry)
        .flatMap(party -> people.holders(Role.FOCAL_POINT, party.code()).stream())
        .map(People.Person::id)
        .toList();
  }

  private void post(Exchange one, AccountId to, String kind) {
    outbox.post(
        new Occasion(kind, Map.of("to", to.toString(), "exchange", String.valueOf(one.number()))));
  }
}
