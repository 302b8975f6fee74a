package org.baraza.access;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys by which the one visibility policy works. A record is locked with a set of keys, a
 * reader holds a set of keys, and the reader sees the record when one fits. The same rule is asked
 * in Java, in SQL ({@code readers && array[:keys]}), by the row security of the database, and in
 * the index.
 */
public final class Keys {

  /** Held by everyone. */
  public static final String PUBLIC = "public";

  /** Held by everyone who is signed in. */
  public static final String MEMBERS = "members";

  private Keys() {}

  public static String account(AccountId account) {
    return "account:" + account.number();
  }

  /** Held by the focal points of a country. */
  public static String country(String code) {
    return "country:" + code;
  }

  /** Held by the members of an organisation. */
  public static String organisation(String number) {
    return "organisation:" + number;
  }

  /** Held by those who have a seat in a circle. */
  public static String circle(long number) {
    return "circle:" + number;
  }

  /** Held by all who have a role for the whole platform, and by every focal point. */
  public static String role(Role role) {
    return "role:" + role.code();
  }

  /**
   * Worn by whoever holds the mandate that this key stands for, whether or not they may use it now.
   * A mark opens nothing: a record names those whom it is shut to by their marks, and nobody gets
   * rid of one by signing in with less.
   *
   * @param key of a country, an organisation or a role
   */
  public static String mark(String key) {
    return "is:" + key;
  }

  /** The marks that a mandate brings. */
  static Set<String> marks(Mandate mandate) {
    var marks = new TreeSet<>(Set.of(mark(role(mandate.role()))));
    switch (mandate.role().scope()) {
      case COUNTRY -> marks.add(mark(country(mandate.of())));
      case ORGANISATION -> marks.add(mark(organisation(mandate.of())));
      case PLATFORM -> {}
    }
    return marks;
  }

  /** The keys that a mandate brings; none for who runs the machine. */
  static Set<String> of(Mandate mandate) {
    return switch (mandate.role()) {
      case FOCAL_POINT -> Set.of(country(mandate.of()), role(Role.FOCAL_POINT));
      case MEMBER -> Set.of(organisation(mandate.of()));
      case ADMINISTRATOR -> Set.of();
      case REVIEWER, EDITOR, FACILITATOR, MODERATOR -> Set.of(role(mandate.role()));
    };
  }

  /** The keys of an account that may use some of the mandates it holds. */
  static Set<String> of(AccountId account, Collection<Mandate> usable, Collection<Mandate> held) {
    var keys = new TreeSet<>(Set.of(PUBLIC, MEMBERS, account(account)));
    usable.forEach(mandate -> keys.addAll(of(mandate)));
    held.forEach(mandate -> keys.addAll(marks(mandate)));
    return keys;
  }
}
