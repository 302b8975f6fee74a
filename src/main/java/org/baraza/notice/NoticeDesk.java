package org.baraza.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.notice.Endings.Ending;
import org.baraza.notice.Endings.Letters;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person follows and which letters they want. */
@Component
@Transactional
class NoticeDesk {

  /** How many news a list shows of each, and how many the page of one. */
  private static final int FEW = 5;

  private static final int MANY = 50;

  private final Subscriptions subscriptions;
  private final Choices choices;
  private final ReturnedLetters returned;
  private final Watch watch;
  private final NoticeSettings settings;
  private final Clock clock;

  NoticeDesk(
      Subscriptions subscriptions,
      Choices choices,
      ReturnedLetters returned,
      Watch watch,
      NoticeSettings settings,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.choices = choices;
    this.returned = returned;
    this.watch = watch;
    this.settings = settings;
    this.clock = clock;
  }

  /** A choice, and what there is to see of everything the person follows. */
  record Overview(Choice choice, List<Sighting> seen) {}

  @Transactional(readOnly = true)
  Overview overview(Reader reader, Lang lang) {
    var choice = choices.of(reader.self());
    var seen =
        subscriptions.of(reader.self()).stream()
            .map(one -> see(one, choice, lang, reader, FEW))
            .toList();
    return new Overview(choice, seen);
  }

  /** One subscription of the reader's. */
  @Transactional(readOnly = true)
  Sighting open(long number, Reader reader, Lang lang) {
    return see(find(number, reader), choices.of(reader.self()), lang, reader, MANY);
  }

  @Transactional(readOnly = true)
  Choice choice(Reader reader) {
    return choices.of(reader.self());
  }

  /** Whether the reader can have one more. */
  @Transactional(readOnly = true)
  boolean hasRoom(Reader reader) {
    return subscriptions.of(reader.self()).size() < settings.most();
  }

  /**
   * @throws NotThere if the reader sees no such thing
   */
  void follow(Subject subject, String name, Reader reader, Lang lang) {
    if (subject.key().length() > Subject.LONGEST_KEY || !watch.isThere(subject, reader)) {
      throw new NotThere();
    }
    subscriptions.add(reader.self(), subject, lang, name, clock.instant());
  }

  void change(long number, String name, Frequency frequency, Reader reader) {
    subscriptions.change(find(number, reader), name, frequency);
  }

  void remove(long number, Reader reader) {
    subscriptions.remove(number, reader.self());
  }

  void choose(Mailing mailing, ZoneId zone, Reader reader) {
    choices.keep(reader.self(), new Choice(mailing, zone, choices.of(reader.self()).seen()));
    returned.forget(reader.self());
  }

  /** Notes that all was seen which was there at that moment, and nothing that came later. */
  void see(Instant until, Reader reader) {
    var choice = choices.of(reader.self());
    var now = clock.instant();
    var seen = until.isAfter(now) ? now : until;
    if (seen.isAfter(choice.seen())) {
      choices.keep(reader.self(), new Choice(choice.mailing(), choice.zone(), seen));
    }
  }

  /** Ends letters; what waits for the person's action is still told, unless that ends too. */
  void end(Ending ending) {
    var choice = choices.of(ending.account());
    var least = ending.letters() == Letters.ALL ? Mailing.NONE : Mailing.ACTION;
    if (choice.mailing().compareTo(least) > 0) {
      choices.keep(ending.account(), new Choice(least, choice.zone(), choice.seen()));
    }
  }

  private Sighting see(Subscription one, Choice choice, Lang lang, Reader reader, int most) {
    return watch.see(one, lang, reader, one.unseen(choice), clock.instant(), most);
  }

  private Subscription find(long number, Reader reader) {
    return subscriptions.find(number, reader.self()).orElseThrow(NotThere::new);
  }
}
