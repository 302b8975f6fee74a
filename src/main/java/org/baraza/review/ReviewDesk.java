package org.baraza.review;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.practice.Publishing;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where submissions are judged: each act in one transaction with what follows from it. */
@Component
@Transactional
class ReviewDesk {

  private final SubmissionTable table;
  private final Publishing publishing;
  private final Herald herald;
  private final People people;
  private final Clock clock;

  ReviewDesk(
      SubmissionTable table, Publishing publishing, Herald herald, People people, Clock clock) {
    this.table = table;
    this.publishing = publishing;
    this.herald = herald;
    this.people = people;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Submission open(long number, Reader reader) {
    return table.visible(number, reader).orElseThrow(NotThere::new).submission();
  }

  public void validate(long number, Reader who, String grounds) {
    act(
        number,
        who,
        one -> {
          var countries = one.awaitedOf(who);
          if (countries.isEmpty()) {
            one.validate(who, "", grounds, clock.instant());
          }
          countries.forEach(country -> one.validate(who, country, grounds, clock.instant()));
        });
  }

  public void review(long number, Reader who, Safeguards safeguards) {
    act(number, who, one -> one.review(who, safeguards, clock.instant()));
  }

  public void reword(long number, Reader who, Dossier next, String reason) {
    act(number, who, one -> one.reword(who, next, reason, clock.instant()));
  }

  public void publish(long number, Reader who, String reason) {
    act(number, who, one -> one.publish(who, reason, clock.instant()));
  }

  public void askForChanges(long number, Reader who, String grounds, Map<String, String> comments) {
    act(number, who, one -> one.askForChanges(who, grounds, comments, clock.instant()));
  }

  public void decline(long number, Reader who, String grounds) {
    act(number, who, one -> one.decline(who, grounds, clock.instant()));
  }

  public void withdraw(long number, Reader who, String grounds) {
    act(number, who, one -> one.withdraw(who, grounds, clock.instant()));
  }

  public void assign(long number, Reader who, AccountId to) {
    var isNext = people.person(to).isPresent() && open(number, who).isJudgedBy(people.reader(to));
    act(
        number,
        who,
        one -> {
          if (!isNext) {
            throw new Refused.NotEntitled();
          }
          one.assign(who, to, clock.instant());
        });
  }

  private void act(long number, Reader who, Consumer<Submission> deed) {
    var kept = table.visible(number, who).orElseThrow(NotThere::new);
    var one = kept.submission();
    var before = one.steps().size();
    deed.accept(one);
    if (one.steps().size() == before) {
      return;
    }
    table.save(kept);
    if (one.state() == State.PUBLISHED) {
      publish(one);
    }
    herald.tell(one, who.self());
  }

  private void publish(Submission one) {
    if (one.isTakenOver()) {
      publishing.confirm(one.practice(), one.confirmation());
    } else {
      var reason = one.steps().getLast().grounds();
      publishing.publish(
          one.practice(),
          one.offer().dossier(),
          one.offer().cover(),
          reason.isEmpty() ? "review" : reason,
          one.confirmation());
    }
  }
}
