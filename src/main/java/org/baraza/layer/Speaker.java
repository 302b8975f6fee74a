package org.baraza.layer;

import java.util.List;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Realms;
import org.baraza.access.Role;
import org.baraza.ui.Frame;

/**
 * The country or organisation a layer speaks for.
 *
 * @param key the key its people hold
 */
record Speaker(String key) {

  private static final String COUNTRY = Keys.country("");

  /** All that a reader may speak for now. */
  static List<Speaker> of(Reader reader) {
    return reader.mandates().stream()
        .filter(one -> one.role() == Role.FOCAL_POINT || one.role() == Role.MEMBER)
        .map(one ->
            one.role() == Role.FOCAL_POINT ? Keys.country(one.of()) : Keys.organisation(one.of()))
        .sorted()
        .map(Speaker::new)
        .toList();
  }

  String name(Frame frame, Realms realms) {
    var code = key.substring(key.indexOf(':') + 1);
    return key.startsWith(COUNTRY)
        ? realms.name(Role.Scope.COUNTRY, code, frame).orElse(code)
        : realms
            .name(Role.Scope.ORGANISATION, code, frame)
            .orElseGet(() -> frame.word("layer.organisation", code));
  }
}
