package org.baraza.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The latest prints, by what is printed: whoever may draw the same sheet gets the same bytes, so
 * none tells more than its reader may see.
 */
public class KeptPrints {

  private static final float LOAD = 0.75f;

  private final Map<String, byte[]> prints = new LinkedHashMap<>(16, LOAD, true);
  private final long room;
  private long filled;

  /**
   * @param room in bytes
   */
  public KeptPrints(long room) {
    this.room = room;
  }

  public synchronized byte @Nullable [] find(String key) {
    return prints.get(key);
  }

  public synchronized void keep(String key, byte[] print) {
    if (print.length > room || prints.containsKey(key)) {
      return;
    }
    prints.put(key, print);
    filled += print.length;
    var oldest = prints.values().iterator();
    while (filled > room) {
      filled -= oldest.next().length;
      oldest.remove();
    }
  }
}
