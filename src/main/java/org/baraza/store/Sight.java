package org.baraza.store;

import java.util.Set;

/**
 * Which rows the database shows to the work at hand, by the keys that open them: the second wall
 * behind the questions themselves. Work that says nothing sees what is public. It holds from the
 * next statement on, inside a transaction too, and for this thread alone.
 */
public final class Sight {

  /** The key that opens every row: for imports, the index and other work of the house itself. */
  public static final String EVERYTHING = "*";

  static final Set<String> PUBLIC = Set.of("public");
  private static final ScopedValue<Set<String>> KEYS = ScopedValue.newInstance();

  private Sight() {}

  /** Does the work with the rows that these keys open. */
  public static <T, X extends Throwable> T with(Set<String> keys, ScopedValue.CallableOp<T, X> work)
      throws X {
    if (keys.stream().anyMatch(key -> key.contains(" "))) {
      throw new IllegalArgumentException("a key holds no blanks");
    }
    return ScopedValue.where(KEYS, Set.copyOf(keys)).call(work);
  }

  /**
   * Does work of the house itself, for which no reader asks: imports, the index, what is derived.
   */
  public static <T, X extends Throwable> T ofEverything(ScopedValue.CallableOp<T, X> work)
      throws X {
    return with(Set.of(EVERYTHING), work);
  }

  /** Does work of the house itself that gives nothing back. */
  public static void atHouseWork(Runnable work) {
    ScopedValue.where(KEYS, Set.of(EVERYTHING)).run(work);
  }

  /** Whether the work at hand sees what everyone sees, and no more. */
  public static boolean isPublic() {
    return keys().equals(PUBLIC);
  }

  /** The keys of the work at hand. */
  public static Set<String> keys() {
    return KEYS.orElse(PUBLIC);
  }
}
