package org.baraza.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.Reader;
import org.baraza.intake.Lot;
import org.baraza.practice.Publishing;
import org.baraza.practice.Publishing.Published;
import org.baraza.ui.NotThere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a country's focal point does with published practices of the country: makes those from
 * public sources its own, stands by them again, or no longer.
 */
@Component
@Transactional
class Stewardship {

  private enum Deed {
    ENDORSEMENT_WITHDRAWN,
    REAFFIRMED,
    ARCHIVED
  }

  /**
   * A practice in the hands of its country.
   *
   * @param countries those of its countries that the reader speaks for
   * @param underWay the number of the submission of it that is under way and that the reader sees
   */
  record Charge(Published published, Set<String> countries, OptionalLong underWay) {

    /** Whether one of these countries stands by the present edition. */
    boolean isEndorsed() {
      return !endorsing().isEmpty();
    }

    List<String> endorsing() {
      return published
          .confirmation()
          .map(by -> countries.stream().filter(by::isEndorsedBy).toList())
          .orElse(List.of());
    }

    /** Whether the country can confirm the present edition as it is. */
    boolean isConfirmable() {
      return !isEndorsed() && underWay.isEmpty();
    }

    /** Whether it was confirmed once, so that it can be stood by again. */
    boolean isKept() {
      return published.reviewedAt().isPresent();
    }
  }

  private final Publishing publishing;
  private final SubmissionTable submissions;
  private final Herald herald;
  private final JdbcClient jdbc;
  private final Clock clock;

  Stewardship(
      Publishing publishing,
      SubmissionTable submissions,
      Herald herald,
      JdbcClient jdbc,
      Clock clock) {
    this.publishing = publishing;
    this.submissions = submissions;
    this.herald = herald;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Charge charge(long practice, Reader who) {
    var published = publishing.open(practice, who).orElseThrow(NotThere::new);
    var countries = new TreeSet<>(published.dossier().countries());
    countries.retainAll(who.countries());
    if (countries.isEmpty()) {
      throw new NotThere();
    }
    var open = submissions.open(practice);
    return new Charge(
        published,
        countries,
        open.map(kept -> OptionalLong.of(kept.submission().number())).orElse(OptionalLong.empty()));
  }

  /** Confirms the present edition as it is; gives the number of the submission this begins. */
  public long confirm(long practice, Reader who) {
    var charge = charge(practice, who);
    if (!charge.isConfirmable()) {
      throw new Refused.OutOfTurn();
    }
    var dossier = charge.published().dossier();
    var number = Lot.draw(submissions::isTaken);
    var first = charge.countries().iterator().next();
    var one = Submission.takenOver(number, practice, dossier, who, first, clock.instant());
    one.awaitedOf(who).forEach(country -> one.validate(who, country, "", clock.instant()));
    submissions.add(one);
    herald.tell(one, who.self());
    return number;
  }

  /** The country no longer stands by it. */
  public void takeBack(long practice, Reader who, String grounds) {
    var charge = charge(practice, who);
    if (!charge.isEndorsed()) {
      throw new Refused.OutOfTurn();
    }
    for (var country : charge.endorsing()) {
      publishing.takeBack(practice, country, grounds.strip());
      note(practice, Deed.ENDORSEMENT_WITHDRAWN, country, grounds, who);
    }
  }

  public void reaffirm(long practice, Reader who) {
    var charge = kept(practice, who);
    publishing.reaffirm(practice);
    note(practice, Deed.REAFFIRMED, String.join(",", charge.countries()), "", who);
  }

  public void archive(long practice, Reader who, String grounds) {
    var charge = kept(practice, who);
    publishing.archive(practice);
    note(practice, Deed.ARCHIVED, String.join(",", charge.countries()), grounds, who);
  }

  private Charge kept(long practice, Reader who) {
    var charge = charge(practice, who);
    if (!charge.isKept()) {
      throw new Refused.OutOfTurn();
    }
    return charge;
  }

  private void note(long practice, Deed deed, String country, String grounds, Reader who) {
    jdbc.sql(
            """
            insert into review.act (practice, deed, actor, at, country, grounds)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            practice,
            deed.name(),
            who.self().number(),
            Timestamp.from(clock.instant()),
            country,
            grounds.strip())
        .update();
    herald.note(
        who.self(),
        "stewardship." + deed.name().toLowerCase(java.util.Locale.ROOT),
        "practice/" + practice,
        Map.of("country", country));
  }
}
