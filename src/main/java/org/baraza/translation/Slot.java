package org.baraza.translation;

import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.dossier.Passage;
import org.baraza.dossier.Telling;
import org.baraza.dossier.Translations;
import org.baraza.dossier.Translations.Shown;

/** A passage on the workbench: its source, what readers get, and what is proposed. */
record Slot(Shown shown, Optional<Proposal> proposal) {

  private static final int LONGEST = 20_000;

  /** What becomes of a passage that was typed. */
  enum Verdict {
    /** Nothing was changed. */
    UNTOUCHED,
    /** It is proposed from now on. */
    KEPT,
    /** Its translator takes it back. */
    WITHDRAWN,
    /** Somebody else changed it meanwhile. */
    OVERTAKEN,
    /** Its source changed meanwhile. */
    MOVED,
    /** There is nothing in it, and it is not the typist's to take back. */
    EMPTIED,
    LONG;

    boolean isTrouble() {
      return compareTo(WITHDRAWN) > 0;
    }
  }

  Passage passage() {
    return shown.passage();
  }

  String source() {
    return shown.source().text();
  }

  /** Who reads in this language gets this text now, or nothing of their own. */
  String published() {
    return shown.isMissing() ? "" : shown.text().text();
  }

  private Optional<Proposal> open() {
    return proposal.filter(Proposal::isOpen);
  }

  Optional<Proposal> waiting() {
    return proposal.filter(Proposal::isWaiting);
  }

  /** The text a form begins with. */
  String begun() {
    return open().map(Proposal::text).orElseGet(this::published);
  }

  int version() {
    return proposal.map(Proposal::version).orElse(0);
  }

  /** Whether the text a form begins with was made from another source than there is now. */
  boolean isLeftBehind() {
    return open().map(one -> !one.isOf(source())).orElseGet(shown::isStale);
  }

  /** What became of the source since the text of the form was made, word by word. */
  List<Telling.Piece> changed() {
    return open()
        .map(one -> Translations.between(one.source(), source()))
        .orElseGet(shown::changed);
  }

  /** What the proposal says otherwise than what is published. */
  List<Telling.Piece> proposed() {
    return Translations.between(published(), begun());
  }

  Verdict judge(Typed typed, AccountId who) {
    if (typed.isUntouched()) {
      return Verdict.UNTOUCHED;
    }
    if (typed.version() != version() && !typed.text().equals(begun())) {
      return Verdict.OVERTAKEN;
    }
    if (typed.text().isEmpty()) {
      return waiting().filter(one -> one.by() == who.number()).isPresent()
          ? Verdict.WITHDRAWN
          : Verdict.EMPTIED;
    }
    if (!typed.source().equals(Typed.digest(source()))) {
      return Verdict.MOVED;
    }
    if (typed.text().length() > LONGEST) {
      return Verdict.LONG;
    }
    return typed.text().equals(begun()) && !(typed.holds() && isLeftBehind())
        ? Verdict.UNTOUCHED
        : Verdict.KEPT;
  }
}
