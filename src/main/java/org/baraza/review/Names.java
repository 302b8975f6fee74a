package org.baraza.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.dossier.Dossier;
import org.baraza.language.Said;
import org.baraza.practice.Publishing;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** How people, countries, days and practices are called on the pages of this room. */
@Component
class Names {

  private final People people;
  private final Atlas atlas;
  private final Publishing publishing;
  private final Clock clock;

  Names(People people, Atlas atlas, Publishing publishing, Clock clock) {
    this.people = people;
    this.atlas = atlas;
    this.publishing = publishing;
    this.clock = clock;
  }

  /** A person's name, for members alone. */
  String person(long account, Frame frame) {
    return people
        .person(new AccountId(account))
        .map(People.Person::name)
        .orElseGet(() -> frame.word("review.former"));
  }

  String country(String code, Frame frame) {
    return atlas.country(code).map(one -> one.name(frame.lang())).orElse(code);
  }

  String countries(Collection<String> codes, Frame frame) {
    return frame.list(codes.stream().map(code -> country(code, frame)).toList());
  }

  Said title(Dossier dossier, Frame frame) {
    return dossier.titles().in(frame.lang(), dossier.language());
  }

  /** The title of a practice, for who may know of it through a report. */
  Said title(long practice, Frame frame) {
    return publishing
        .open(practice)
        .map(one -> title(one.dossier(), frame))
        .orElseGet(() -> new Said(String.valueOf(practice), frame.lang()));
  }

  static String day(Instant at, Frame frame) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** For how long it has waited. */
  String wait(Instant since, Frame frame) {
    return frame.word("review.desk.days", days(since));
  }

  long days(Instant since) {
    return Math.max(0, Duration.between(since, clock.instant()).toDays());
  }
}
