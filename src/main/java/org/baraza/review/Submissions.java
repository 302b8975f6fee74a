package org.baraza.review;

import gg.jte.Content;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.ui.Frame;

/** Takes what was written for validation. */
public interface Submissions {

  /**
   * What is submitted.
   *
   * @param isSnapshot whether it is the short form, to be deepened later at the same address
   * @param cover whom it is to be shown to once published; if nothing is said, that stays as it is
   * @param declaration what its author says of its dangers, where that was asked
   */
  record Offer(
      Dossier dossier,
      boolean isSnapshot,
      Optional<Cover> cover,
      Optional<Declaration> declaration) {

    Offer with(Dossier next) {
      return new Offer(next, isSnapshot, cover, declaration);
    }
  }

  /**
   * What an author says of the dangers of a text, before others review it.
   *
   * @param operational of operational detail: {@code none}, {@code removed} or {@code remains}
   * @param exposed of people who might be exposed: {@code none}, {@code protected} or {@code
   *     exposed}
   * @param exposure who, and how they are protected, in the author's words, or nothing
   */
  record Declaration(String operational, String exposed, String exposure) {}

  /**
   * Takes an offer for validation, as a new practice or the next edition of a known one; one that
   * was sent back for changes is taken up again.
   *
   * @param practice the number of the practice it continues, or empty
   * @return its permanent number; that of a new practice will be the practice's too
   * @throws NotSubmittable if the practice is not there for the author, or if another submission of
   *     it is under way
   */
  long submit(Offer offer, AccountId author, OptionalLong practice);

  /** Whom the practice is shown to now, or was last asked to be, as far as the reader sees it. */
  Optional<Cover> cover(long practice, Reader reader);

  /** The keys that open a submission now; none if there is none. */
  default Set<String> readers(long submission) {
    return Set.of();
  }

  /** What goes with submissions: a room above keeps it. */
  interface Companion {

    /**
     * Hears of every step, in its transaction.
     *
     * @param readers the keys that open the submission from now on
     * @param published whether it is published by this step
     */
    void follow(long submission, long practice, Set<String> readers, boolean published);

    /** What its page shows of them, after it is known that the reader may see the submission. */
    Optional<Content> of(long submission, Frame frame, Reader reader);
  }
}
