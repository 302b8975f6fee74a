package org.baraza.layer;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.dossier.Setting;
import org.baraza.dossier.Source;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What a country or an organisation adds to a practice of others.
 *
 * @param number permanent, drawn by lot
 * @param practice the number of the practice
 * @param speaker for whom it speaks
 * @param by the number of the account that signed it first
 * @param withdrawnAt since when its page is a tombstone, or null
 */
record Layer(
    long number,
    long practice,
    Speaker speaker,
    Cover cover,
    Content content,
    long by,
    Instant signedAt,
    Instant changedAt,
    @Nullable Instant withdrawnAt,
    String withdrawnWhy) {

  /** The parts of a practice that a layer may note something on, as an account names them. */
  static final List<String> PARTS =
      List.of("problem", "description", "results", "lessons", "transferability", "safeguards");

  /** Whom a layer may be shown to: a named circle is nobody's to choose here. */
  static final List<Audience> AUDIENCES =
      List.of(Audience.PUBLIC, Audience.MEMBERS, Audience.OWNERS);

  /**
   * What it says.
   *
   * @param notes by the part of the practice they are on
   * @param links numbers of practices it points to
   */
  record Content(
      Lang language,
      SortedMap<String, String> notes,
      List<Source> sources,
      Setting setting,
      List<Long> links) {

    Content {
      notes = new TreeMap<>(notes);
      notes.values().removeIf(String::isEmpty);
    }

    boolean isEmpty() {
      return notes.isEmpty() && sources.isEmpty() && setting.isEmpty() && links.isEmpty();
    }
  }

  /**
   * Who may see a layer: whom its speaker chose, of those who may see the practice; those it speaks
   * for in any case, as far as they do.
   */
  static Cover cover(Audience audience, Speaker speaker, Cover practice) {
    return new Cover(
            audience, Marking.of(audience), java.util.Set.of(), java.util.Set.of(speaker.key()))
        .and(practice);
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Whether the reader speaks for whom it speaks for. */
  boolean isOf(Reader reader) {
    return Speaker.of(reader).contains(speaker);
  }

  Layer saying(Content said, Cover shown, Instant now) {
    return new Layer(
        number, practice, speaker, shown, said, by, signedAt, now, withdrawnAt, withdrawnWhy);
  }

  Layer withdrawn(Instant now, String why) {
    return new Layer(number, practice, speaker, cover, content, by, signedAt, now, now, why);
  }
}
