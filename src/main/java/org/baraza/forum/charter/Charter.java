package org.baraza.forum.charter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baraza.forum.text.Wording;
import org.baraza.language.Lang;

/**
 * What can be changed of a space once it is approved. Who reads it, and whether it names people,
 * never changes.
 *
 * @param name changes where moderators decided that the space has to be mended, and else never
 * @param language that of its name and its purpose
 * @param languages codes of the languages that are spoken there
 * @param about what it belongs to, as {@code kind:code}, or nothing
 * @param rules what holds there, by the code of a language
 */
public record Charter(
    String name,
    String purpose,
    Lang language,
    List<String> languages,
    String about,
    Map<String, String> rules) {

  /** What tells it from what somebody else may make of it meanwhile. */
  String code() {
    return Wording.code(
        name + '\n' + purpose + '\n' + languages + '\n' + about + '\n' + new TreeMap<>(rules));
  }
}
