package org.baraza.review;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.dossier.Dossier;
import org.baraza.intake.Lot;
import org.baraza.practice.Publishing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what was written for validation. */
@Component
@Transactional
class SubmissionTaking implements Submissions {

  private final SubmissionTable table;
  private final Publishing publishing;
  private final People people;
  private final Herald herald;
  private final Clock clock;

  SubmissionTaking(
      SubmissionTable table, Publishing publishing, People people, Herald herald, Clock clock) {
    this.table = table;
    this.publishing = publishing;
    this.people = people;
    this.herald = herald;
    this.clock = clock;
  }

  @Override
  public long submit(Dossier dossier, AccountId author, OptionalLong practice, boolean snapshot) {
    if (practice.isEmpty()) {
      var number = free();
      return add(number, number, dossier, author, snapshot);
    }
    var number = practice.getAsLong();
    var open = table.open(number);
    return open.isPresent()
        ? takeUp(open.get(), dossier, author)
        : continued(number, dossier, author, snapshot);
  }

  @Override
  public Set<String> readers(long submission) {
    return table.readers(submission);
  }

  /** A number that is neither a practice's nor a submission's. */
  private long free() {
    var number = publishing.reserve();
    return table.isTaken(number) ? free() : number;
  }

  private long takeUp(SubmissionTable.Kept kept, Dossier dossier, AccountId author) {
    var one = kept.submission();
    try {
      one.resubmit(author, dossier, clock.instant());
    } catch (Refused underWay) {
      throw new NotSubmittable("review.unsubmittable.open");
    }
    table.save(kept);
    herald.tell(one, author);
    return one.number();
  }

  private long continued(long practice, Dossier dossier, AccountId author, boolean snapshot) {
    var known =
        table.isOf(practice, author)
            || publishing.open(practice, people.reader(author)).isPresent();
    if (!known) {
      throw new NotSubmittable("review.unsubmittable.missing");
    }
    var isNew = publishing.open(practice).isEmpty() && !table.isTaken(practice);
    var number = isNew ? practice : Lot.draw(table::isTaken);
    return add(number, practice, dossier, author, snapshot);
  }

  private long add(
      long number, long practice, Dossier dossier, AccountId author, boolean snapshot) {
    var one = Submission.of(number, practice, author, snapshot, dossier, clock.instant());
    table.add(one);
    herald.tell(one, author);
    return number;
  }
}
