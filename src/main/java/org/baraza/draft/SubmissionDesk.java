package org.baraza.draft;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.review.NotSubmittable;
import org.baraza.review.Submissions;
import org.baraza.ui.NotThere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks a draft through before it is submitted, and submits it. */
@Component
@Transactional
class SubmissionDesk {

  private final Drafts drafts;
  private final DraftReading reading;
  private final Doubles doubles;
  private final ObjectProvider<Submissions> submissions;
  private final List<Enclosures> enclosures;
  private final Clock clock;

  SubmissionDesk(
      Drafts drafts,
      DraftReading reading,
      Doubles doubles,
      ObjectProvider<Submissions> submissions,
      List<Enclosures> enclosures,
      Clock clock) {
    this.drafts = drafts;
    this.reading = reading;
    this.doubles = doubles;
    this.submissions = submissions;
    this.enclosures = enclosures;
    this.clock = clock;
  }

  /** All that is to be said of a draft before it is submitted. */
  record Look(Reading reading, List<Doubles.Likely> doubles, List<Caution> cautions) {

    boolean isGrave() {
      return cautions.stream().anyMatch(Caution::isGrave);
    }

    /**
     * Whether it may go: whole, unlike what is there or said to be another, exposing nobody
     * unthought of.
     */
    boolean mayGo(Collection<Long> others, boolean considered) {
      return reading.isWhole()
          && doubles.stream().allMatch(one -> others.contains(one.number()))
          && (considered || !isGrave());
    }
  }

  /** Whether there is anybody to submit to. */
  boolean isOpen() {
    return submissions.getIfAvailable() != null;
  }

  /** The draft looked through. */
  @Transactional(readOnly = true)
  public Look look(long number, Lang lang, Reader reader) {
    var draft = drafts.find(number, reader).filter(Draft::isOpen).orElseThrow(NotThere::new);
    return look(draft, lang, reader);
  }

  private Look look(Draft draft, Lang lang, Reader reader) {
    var read = reading.read(draft, reader);
    return new Look(
        read,
        read.isWhole() ? doubles.of(read.dossier(), draft.practice(), lang, reader) : List.of(),
        Caution.of(draft, read.dossier()));
  }

  /**
   * Submits a draft if it may go.
   *
   * @param others the practices its author says it is not
   * @param considered whether its author thought of who might be exposed
   * @return how it looked; it was submitted if {@link Look#mayGo} says so
   * @throws NotSubmittable if the validation cannot take it now
   */
  Look submit(long number, Collection<Long> others, boolean considered, Lang lang, Reader reader) {
    var draft = drafts.hold(number, reader).filter(Draft::isOpen).orElseThrow(NotThere::new);
    var look = look(draft, lang, reader);
    if (look.mayGo(others, considered)) {
      var submission =
          submissions
              .getObject()
              .submit(
                  look.reading().dossier(), reader.self(), draft.practice(), draft.isSnapshot());
      var practice = draft.practice().orElse(submission);
      drafts.close(number, practice, clock.instant());
      enclosures.forEach(room -> room.submitted(DraftCard.of(draft), submission, practice));
    }
    return look;
  }
}
