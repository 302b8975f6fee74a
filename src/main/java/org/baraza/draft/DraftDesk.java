package org.baraza.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins drafts, and keeps whatever is typed into them. */
@Component
@Transactional
class DraftDesk {

  /** So many may write one draft. */
  private static final int MOST_AUTHORS = 20;

  private final Drafts drafts;
  private final List<Enclosures> enclosures;
  private final Clock clock;

  DraftDesk(Drafts drafts, List<Enclosures> enclosures, Clock clock) {
    this.drafts = drafts;
    this.enclosures = enclosures;
    this.clock = clock;
  }

  /**
   * What came of a sending.
   *
   * @param meeting where editors met, what each says; nothing is kept until they agree
   * @param isKept whether what was typed is kept now
   */
  record Outcome(Draft draft, Writing now, Meeting meeting, boolean isKept) {}

  @Transactional(readOnly = true)
  public List<Draft> mine(Reader reader) {
    return drafts.of(reader);
  }

  /** The draft, or {@link NotThere} for all but its authors. */
  @Transactional(readOnly = true)
  public Draft open(long number, Reader reader) {
    return drafts.find(number, reader).orElseThrow(NotThere::new);
  }

  long begin(Draft.Kind kind, Lang lang, Reader reader) {
    return begin(kind, lang, OptionalLong.empty(), Optional.empty(), Typed.NOTHING, reader);
  }

  /** Begins a draft of which something is written already. */
  long begin(
      Draft.Kind kind,
      Lang lang,
      OptionalLong practice,
      Optional<Dossier> base,
      Typed typed,
      Reader reader) {
    var self = reader.self();
    var draft =
        new Draft(
            Lot.draw(drafts::has),
            self,
            List.of(self),
            practice,
            lang,
            kind,
            Draft.State.OPEN,
            base,
            Map.of(),
            clock.instant());
    drafts.add(draft);
    for (var section : draft.sections()) {
      write(draft, section, typed.only(section::asks), self, "");
    }
    return draft.number();
  }

  /** Keeps a section as it was typed, or says where it meets what another typed meanwhile. */
  Outcome save(long number, Section section, Sent sent, Reader reader) {
    var draft = drafts.hold(number, reader).orElseThrow(NotThere::new);
    if (!draft.isOpen() || !draft.has(section)) {
      throw new NotThere();
    }
    var now = draft.writings().get(section);
    if (now == null || drafts.isAlone(number, section, sent.revision(), sent.pen())) {
      return keep(draft, section, sent, Meeting.alone(sent.typed()), reader);
    }
    var base = drafts.earlier(number, section, sent.revision());
    var meeting = Meeting.of(base, now.typed(), sent.typed());
    return meeting.isPeaceful() && !sent.isAlone()
        ? keep(draft, section, sent, meeting, reader)
        : new Outcome(draft, now, meeting, false);
  }

  private Outcome keep(Draft draft, Section section, Sent sent, Meeting meeting, Reader reader) {
    write(draft, section, meeting.text(), reader.self(), sent.pen());
    var kept = drafts.find(draft.number(), reader).orElseThrow(NotThere::new);
    var now = kept.writings().getOrDefault(section, nothing(reader.self()));
    return new Outcome(kept, now, meeting, true);
  }

  private Writing nothing(AccountId author) {
    return new Writing(Typed.NOTHING, 0, author, clock.instant(), "");
  }

  private void write(Draft draft, Section section, Typed typed, AccountId author, String pen) {
    var last = draft.writings().get(section);
    if (last == null ? typed.isEmpty() : last.typed().equals(typed)) {
      return;
    }
    var revision = last == null ? 1 : last.revision() + 1;
    drafts.write(
        draft.number(), section, new Writing(typed, revision, author, clock.instant(), pen));
  }

  /** The short form becomes the full one; nothing that was typed is lost. */
  void deepen(long number, Reader reader) {
    var draft = drafts.hold(number, reader).orElseThrow(NotThere::new);
    if (draft.isOpen() && draft.isSnapshot()) {
      draft.deepened().forEach((section, typed) -> write(draft, section, typed, reader.self(), ""));
      drafts.deepen(number);
    }
  }

  /** Its owner calls another author in, who then sees and writes the same draft. */
  void call(long number, AccountId author, Reader reader) {
    var draft = drafts.hold(number, reader).orElseThrow(NotThere::new);
    if (!draft.owner().equals(reader.self()) || draft.authors().size() >= MOST_AUTHORS) {
      throw new NotThere();
    }
    var authors = new ArrayList<>(draft.authors());
    authors.remove(author);
    authors.add(author);
    drafts.open(number, draft.by(authors));
    enclosures.forEach(room -> room.shared(DraftCard.of(draft.by(authors))));
  }

  /** Its owner throws the draft away. */
  void discard(long number, Reader reader) {
    var draft = drafts.hold(number, reader).orElseThrow(NotThere::new);
    if (!draft.owner().equals(reader.self()) || !draft.isOpen()) {
      throw new NotThere();
    }
    enclosures.forEach(room -> room.discarded(DraftCard.of(draft)));
    drafts.remove(number);
  }
}
