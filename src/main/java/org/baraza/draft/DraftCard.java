package org.baraza.draft;

import java.util.OptionalLong;
import java.util.Set;
import org.baraza.language.Lang;

/**
 * A draft as other rooms may know it.
 *
 * @param title as it was typed, or nothing yet
 * @param practice the practice it continues or, once submitted, became
 * @param readers the keys that open it
 */
public record DraftCard(
    long number,
    String title,
    Lang language,
    OptionalLong practice,
    Set<String> readers,
    boolean isOpen) {

  static DraftCard of(Draft draft) {
    return new DraftCard(
        draft.number(),
        draft.title(),
        draft.language(),
        draft.practice(),
        draft.readers(),
        draft.isOpen());
  }

  /** Its address after the language. */
  public String path() {
    return "/drafts/" + number;
  }
}
