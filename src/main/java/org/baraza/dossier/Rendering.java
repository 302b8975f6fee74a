package org.baraza.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.baraza.language.Lang;

/**
 * A passage of a dossier in another language, beside what it was made from.
 *
 * @param from the language of the source
 * @param source the source passage as it stood then
 * @param edition the number of the edition that was translated, or 0 where it is not known
 * @param at when it was made
 * @param by the account that made it, or 0
 * @param named whether it may be credited by name
 * @param lock the keys that open it, where they are others than those of its practice: a passage
 *     made from an edition that was shown to fewer stays theirs
 */
public record Rendering(
    Passage passage,
    Lang lang,
    String text,
    Kind kind,
    Lang from,
    String source,
    int edition,
    Instant at,
    long by,
    boolean named,
    Set<String> lock) {

  /** Where a rendering comes from. */
  public enum Kind {
    /** A person made it, and another accepted it. */
    HUMAN,
    /** It came with the record, and the source has moved on since. */
    RECORD,
    /** A machine made it; it never takes the place of what a person wrote. */
    MACHINE
  }

  public Rendering {
    lock = Set.copyOf(lock);
  }

  /** Whether the source says what it said when this was made. */
  boolean isOf(String present) {
    return source.equals(present);
  }

  boolean stands(Passage other, Lang into, Kind like) {
    return passage == other && lang == into && kind == like;
  }

  boolean replaces(Rendering other) {
    return stands(other.passage, other.lang, other.kind);
  }

  /** Whether it is open to whoever sees its practice. */
  @JsonIgnore
  public boolean isOpen() {
    return lock.isEmpty();
  }

  /** Whether these keys open it, for who sees its practice. */
  public boolean opensTo(Collection<String> keys) {
    return isOpen() || !Collections.disjoint(lock, keys);
  }

  /** The same for those alone who hold one of these keys. */
  public Rendering lockedWith(Set<String> keys) {
    return isOpen()
        ? new Rendering(passage, lang, text, kind, from, source, edition, at, by, named, keys)
        : this;
  }
}
