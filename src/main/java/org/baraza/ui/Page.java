package org.baraza.ui;

import org.jspecify.annotations.Nullable;

/**
 * A page; its template is the {@code .jte} of the same name in the same package. Who asks the same
 * address for JSON gets {@link #data()}.
 */
public non-sealed interface Page extends Answer {

  Frame frame();

  /** The HTTP status the page is sent with. */
  default int status() {
    return 200;
  }

  /** Whether what {@link Kept} says may be done with it; some pages are drawn anew each time. */
  default boolean mayBeKept() {
    return true;
  }

  /** The page's content as data, or null where it has none. */
  default @Nullable Object data() {
    return null;
  }
}
