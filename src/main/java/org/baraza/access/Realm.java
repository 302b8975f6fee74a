package org.baraza.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.ui.Frame;

/** Names what a role can be held for; the room that keeps those things tells. */
public interface Realm {

  Role.Scope scope();

  /** The name of one, if there is such. */
  Optional<String> name(String code, Frame frame);

  /** The names by their codes, in the order of the reader's language. */
  Map<String, String> names(Frame frame);

  /** All codes that mean the same thing as this one, which is among them. */
  default Set<String> alike(String code) {
    return Set.of(code);
  }
}
