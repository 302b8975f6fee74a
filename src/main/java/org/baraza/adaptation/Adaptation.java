package org.baraza.adaptation;

import java.time.Instant;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What became of a practice elsewhere.
 *
 * @param number permanent, drawn by lot
 * @param from the number of the practice it came from
 * @param to the number of the practice it became, or 0 where that has no record
 * @param counts whether it counts for the maturity of the practice it came from
 * @param withdrawnAt since when its page is a tombstone, or null
 */
record Adaptation(
    long number,
    String sourceId,
    Origin origin,
    Cover cover,
    long from,
    long to,
    AdaptationDossier dossier,
    boolean counts,
    Instant changedAt,
    @Nullable Instant withdrawnAt,
    String withdrawnWhy) {

  /**
   * Whether the reader may write its diary: speaks for a country it went to, or is of those it was
   * entered for.
   */
  boolean isHeldBy(Reader reader) {
    return !isWithdrawn()
        && (dossier.toCountries().stream().anyMatch(reader.countries()::contains)
            || reader.sees(cover.owners()));
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Whether a source says that the practice went there, and no more. */
  boolean isDocumentedTransfer() {
    return dossier.relation() == Relation.TRANSFERRED;
  }

  boolean isDescent() {
    return to != 0 && dossier.relation().isDescent();
  }

  /**
   * Whether it makes the practice it came from one that is adapted elsewhere: carried out in
   * another country, for all to see, with a record there or dated evidence.
   *
   * @param isRecorded whether the practice on the other side is there and public
   */
  boolean deserves(boolean isRecorded) {
    return !isWithdrawn()
        && cover.isPublic()
        && dossier.relation().adapts()
        && dossier.status().isCarriedOut()
        && dossier.crossesBorder()
        && (isRecorded || dossier.hasDatedEvidence());
  }

  /** What two adaptations have in common that went to the same place. */
  String target() {
    return to != 0
        ? String.valueOf(to)
        : dossier.toCountries().stream().sorted().toList().toString();
  }
}
