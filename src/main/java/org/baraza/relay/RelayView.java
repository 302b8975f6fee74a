package org.baraza.relay;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.language.Said;
import org.baraza.relay.Contact.Message;
import org.baraza.relay.Contact.Side;
import org.baraza.relay.Contact.State;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/**
 * Puts contacts into the reader’s language. Whoever writes for an addressee is called as the
 * addressee is, and never by the name of an account.
 */
@Component
class RelayView {

  private final RelayDesk desk;
  private final AbuseDesk reports;
  private final Directory directory;
  private final People people;
  private final Atlas atlas;
  private final Clock clock;

  RelayView(
      RelayDesk desk,
      AbuseDesk reports,
      Directory directory,
      People people,
      Atlas atlas,
      Clock clock) {
    this.desk = desk;
    this.reports = reports;
    this.directory = directory;
    this.people = people;
    this.atlas = atlas;
    this.clock = clock;
  }

  RelayPage list(Frame frame, Reader reader) {
    var all = desk.all(reader);
    return new RelayPage(
        frame,
        all.stream().filter(one -> one.isFor(reader)).map(one -> line(one, frame, reader)).toList(),
        all.stream().filter(one -> one.isBy(reader)).map(one -> line(one, frame, reader)).toList(),
        reader.holds(Role.MODERATOR));
  }

  /** What is under way for the reader: to be answered, answered, or waiting for an answer. */
  List<RelayPage.Line> underWay(Frame frame, Reader reader) {
    return desk.all(reader).stream()
        .filter(one -> isUnderWay(one.told(reader, clock.instant())))
        .map(one -> line(one, frame, reader))
        .toList();
  }

  private static boolean isUnderWay(State told) {
    return told == State.SENT || told == State.ANSWERED;
  }

  /** The reports that this reader may decide on. */
  List<RelayPage.Line> undecided(Frame frame, Reader reader) {
    return reports.all(reader).stream()
        .filter(one -> one.mayDecide(reader))
        .map(one -> line(one, frame))
        .toList();
  }

  private RelayPage.Line line(Contact one, Frame frame, Reader reader) {
    return new RelayPage.Line(
        frame.to("/relay/" + one.number()),
        one.isBy(reader)
            ? addressee(one.kind(), one.addressee(), frame, reader)
            : asker(one, frame),
        state(one, frame, reader),
        day(one.askedAt(), frame));
  }

  ContactPage page(long number, Frame frame, Reader reader) {
    var one = desk.open(number, reader);
    var now = clock.instant();
    var isOwn = one.isBy(reader);
    return new ContactPage(
        frame,
        number,
        isOwn,
        isOwn ? addressee(one.kind(), one.addressee(), frame, reader) : asker(one, frame),
        atlas.country(one.country()).map(it -> it.name(frame.lang())).orElse(one.country()),
        period(one, frame),
        frame.languageName(one.language().code()),
        one.told(reader, now),
        state(one, frame, reader),
        words(one, frame, reader),
        reports.of(one, reader).stream().map(report -> line(report, frame)).toList(),
        new ContactPage.Acts(
            one.mayWrite(reader, now), one.mayDecline(reader, now), one.mayClose(reader, now)),
        Entered.NOTHING);
  }

  private String state(Contact one, Frame frame, Reader reader) {
    var told = one.told(reader, clock.instant());
    return told == State.SENT && one.isFor(reader)
        ? frame.word("relay.waiting")
        : frame.word("relay.state." + Contact.code(told));
  }

  private static String period(Contact one, Frame frame) {
    var starts = one.starts();
    var ends = one.ends();
    if (starts == null) {
      return ends == null ? "" : frame.word("relay.until", frame.date(ends));
    }
    return ends == null
        ? frame.word("relay.from", frame.date(starts))
        : frame.word("relay.between", frame.date(starts), frame.date(ends));
  }

  List<ContactPage.Word> words(Contact one, Frame frame, Reader reader) {
    var addressee = addressee(one.kind(), one.addressee(), frame, reader);
    var asker = asker(one, frame);
    return words(desk.messages(one).stream(), asker, addressee, frame);
  }

  private static List<ContactPage.Word> words(
      Stream<Message> messages, String asker, String addressee, Frame frame) {
    return messages
        .map(it ->
            new ContactPage.Word(
                it.place(),
                it.side() == Side.ASKER ? asker : addressee,
                day(it.at(), frame),
                it.text()))
        .toList();
  }

  AbuseCasesPage cases(Frame frame, Reader reader) {
    return new AbuseCasesPage(
        frame, reports.all(reader).stream().map(one -> line(one, frame)).toList());
  }

  private static RelayPage.Line line(Abuse one, Frame frame) {
    return new RelayPage.Line(
        frame.to("/relay/reports/" + one.number()),
        frame.word("relay.reason." + one.reason()),
        frame.word("relay.report." + Contact.code(one.state())),
        day(one.at(), frame));
  }

  AbuseCasePage abuse(long number, Frame frame, Reader reader) {
    var one = reports.open(number, reader);
    var addressee = addressee(one.kind(), one.addressee(), frame, reader);
    var asker =
        one.side() == Side.ASKER ? frame.word("relay.reporter") : person(one.accused(), frame);
    return new AbuseCasePage(
        frame,
        one,
        one.side() == Side.ASKER ? addressee : asker,
        frame.word("relay.report." + Contact.code(one.state())),
        words(reports.disclosed(one).stream(), asker, addressee, frame),
        one.mayDecide(reader),
        Entered.NOTHING);
  }

  private String addressee(String kind, long number, Frame frame, Reader reader) {
    return directory
        .named(kind, number, reader, frame.lang())
        .map(Said::text)
        .orElseGet(() -> frame.word("relay.someone"));
  }

  private String asker(Contact one, Frame frame) {
    return person(one.asker(), frame);
  }

  private String person(AccountId account, Frame frame) {
    return people
        .person(account)
        .map(People.Person::name)
        .orElseGet(() -> frame.word("relay.former"));
  }

  private static String day(Instant at, Frame frame) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
