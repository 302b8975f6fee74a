package org.baraza.draft;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.review.NotSubmittable;
import org.baraza.review.Submissions;
import org.baraza.review.Submissions.Declaration;
import org.baraza.review.Submissions.Offer;
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

  /**
   * All that is to be said of a draft before it is submitted.
   *
   * @param showing whom it is to be shown to, as it was chosen last
   */
  record Look(
      Reading reading, List<Doubles.Likely> doubles, List<Caution> cautions, Showing showing) {

    boolean isGrave() {
      return cautions.stream().anyMatch(Caution::isGrave);
    }

    /**
     * Whether it may go: whole, unlike what is there or said to be another, exposing nobody
     * unthought of, to be shown to somebody.
     */
    boolean mayGo(Collection<Long> others, boolean considered) {
      return reading.isWhole()
          && doubles.stream().allMatch(one -> others.contains(one.number()))
          && (considered || !isGrave())
          && showing.isSound();
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
    return look(draft, shown(draft, reader), lang, reader);
  }

  /** The draft looked through once more, with what was chosen of whom to show it to. */
  @Transactional(readOnly = true)
  public Look look(long number, Showing showing, Lang lang, Reader reader) {
    var draft = drafts.find(number, reader).filter(Draft::isOpen).orElseThrow(NotThere::new);
    return look(draft, showing, lang, reader);
  }

  /** Whom its practice is shown to now; a new one is meant for everybody. */
  private Showing shown(Draft draft, Reader reader) {
    var desk = submissions.getIfAvailable();
    return draft.practice().isEmpty() || desk == null
        ? Showing.of(Cover.OPEN)
        : Showing.of(desk.cover(draft.practice().getAsLong(), reader).orElse(Cover.OPEN));
  }

  private Look look(Draft draft, Showing showing, Lang lang, Reader reader) {
    var read = reading.read(draft, reader);
    return new Look(
        read,
        read.isWhole() ? doubles.of(read.dossier(), draft.practice(), lang, reader) : List.of(),
        Caution.of(draft, read.dossier()),
        showing);
  }

  /**
   * Submits a draft if it may go.
   *
   * @param others the practices its author says it is not
   * @param considered whether its author thought of who might be exposed
   * @param showing whom it is to be shown to once it is published
   * @return how it looked; it was submitted if {@link Look#mayGo} says so
   * @throws NotSubmittable if the validation cannot take it now
   */
  Look submit(
      long number,
      Collection<Long> others,
      boolean considered,
      Showing showing,
      Lang lang,
      Reader reader) {
    var draft = drafts.hold(number, reader).filter(Draft::isOpen).orElseThrow(NotThere::new);
    var look = look(draft, showing, lang, reader);
    if (look.mayGo(others, considered)) {
      var submission = submissions.getObject().submit(offer(look), reader.self(), draft.practice());
      var practice = draft.practice().orElse(submission);
      drafts.close(number, practice, clock.instant());
      enclosures.forEach(room -> room.submitted(DraftCard.of(draft), submission, practice));
    }
    return look;
  }

  private static Offer offer(Look look) {
    var draft = look.reading().draft();
    var dossier = look.reading().dossier();
    var owners = new HashSet<>(draft.readers());
    dossier.countries().forEach(country -> owners.add(Keys.country(country)));
    return new Offer(
        dossier,
        draft.isSnapshot(),
        Optional.of(look.showing().cover(owners)),
        declaration(draft.typed()));
  }

  /** The snapshot asks nothing of the kind: the reviewer asks. */
  private static Optional<Declaration> declaration(Typed typed) {
    var declared =
        new Declaration(
            typed.value("operational"), typed.value("exposed"), typed.value("exposure"));
    return Optional.of(declared).filter(one -> !one.operational().isEmpty());
  }
}
