package org.baraza.access;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.ui.NotThere;

/**
 * Who is asking, and so what they may see. Every query is asked through a reader.
 *
 * @param account who it is, where that is known
 * @param mandates the roles the reader holds and may use now
 * @param keys the keys the reader holds, never empty
 */
public record Reader(Optional<AccountId> account, Set<Mandate> mandates, Set<String> keys) {

  private static final Reader ANYONE = new Reader(Optional.empty(), Set.of(), Set.of(Keys.PUBLIC));

  public Reader {
    mandates = Set.copyOf(mandates);
    keys = Set.copyOf(keys);
  }

  /** A reader of whom nothing is known. */
  public static Reader anyone() {
    return ANYONE;
  }

  /** A reader who is signed in. */
  public static Reader of(AccountId account, Set<Mandate> mandates) {
    return of(account, mandates, mandates);
  }

  /**
   * A reader who is signed in, and may not use all they hold.
   *
   * @param held all mandates they hold: what is shut to one of these stays shut
   */
  public static Reader of(AccountId account, Set<Mandate> usable, Set<Mandate> held) {
    return new Reader(Optional.of(account), usable, Keys.of(account, usable, held));
  }

  /** The same reader with more keys. */
  public Reader with(Collection<String> given) {
    if (given.isEmpty()) {
      return this;
    }
    var all = new HashSet<>(keys);
    all.addAll(given);
    return new Reader(account, mandates, all);
  }

  /** The reader's own account. */
  public AccountId self() {
    return account.orElseThrow(NotThere::new);
  }

  /** Whether the reader sees what is locked with these keys. */
  public boolean sees(Collection<String> locked) {
    return !Collections.disjoint(locked, keys);
  }

  public boolean sees(Cover cover) {
    return sees(cover.keys());
  }

  public boolean holds(Role role) {
    return mandates.stream().anyMatch(mandate -> mandate.role() == role);
  }

  public boolean holds(Role role, String of) {
    return mandates.contains(new Mandate(role, of));
  }

  /** The countries the reader speaks for, by their ISO 3166-1 alpha-3 codes. */
  public Set<String> countries() {
    return mandates.stream()
        .filter(mandate -> mandate.role() == Role.FOCAL_POINT)
        .map(Mandate::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the reader holds no key but the one that everyone holds. */
  public boolean isAnyone() {
    return keys.equals(ANYONE.keys);
  }
}
