package org.baraza.review;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Cover;
import org.baraza.access.People;
import org.baraza.access.Reader;
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
  public long submit(Offer offer, AccountId author, OptionalLong practice) {
    if (practice.isEmpty()) {
      var number = free();
      return add(number, number, offer, author);
    }
    var number = practice.getAsLong();
    var open = table.open(number);
    return open.isPresent() ? takeUp(open.get(), offer, author) : continued(number, offer, author);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Cover> cover(long practice, Reader reader) {
    return table
        .open(practice)
        .map(SubmissionTable.Kept::submission)
        .filter(one -> one.author() == reader.self().number())
        .flatMap(one -> one.offer().cover())
        .or(() -> publishing.open(practice, reader).map(Publishing.Published::cover));
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

  private long takeUp(SubmissionTable.Kept kept, Offer offer, AccountId author) {
    var one = kept.submission();
    try {
      one.resubmit(author, offer, clock.instant());
    } catch (Refused underWay) {
      throw new NotSubmittable("review.unsubmittable.open");
    }
    table.save(kept);
    herald.tell(one, author);
    return one.number();
  }

  private long continued(long practice, Offer offer, AccountId author) {
    var known =
        table.isOf(practice, author)
            || publishing.open(practice, people.reader(author)).isPresent();
    if (!known) {
      throw new NotSubmittable("review.unsubmittable.missing");
    }
    var isNew = publishing.open(practice).isEmpty() && !table.isTaken(practice);
    var number = isNew ? practice : Lot.draw(table::isTaken);
    return add(number, practice, offer, author);
  }

  private long add(long number, long practice, Offer offer, AccountId author) {
    var one = Submission.of(number, practice, author, offer, clock.instant());
    table.add(one);
    herald.tell(one, author);
    return number;
  }
}
