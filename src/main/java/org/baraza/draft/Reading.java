package org.baraza.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.dossier.Dossier;

/**
 * What a draft says once it is read.
 *
 * @param dossier what it would say as a practice, as far as it can be meant
 * @param troubles by the name of the field, what cannot be meant
 */
record Reading(Draft draft, Dossier dossier, Map<String, Trouble> troubles) {

  /**
   * @param key the key of the sentence that says how to mend it, with {@code arguments}
   */
  record Trouble(String key, List<Object> arguments) {

    static Trouble of(String key, Object... arguments) {
      return new Trouble(key, List.of(arguments));
    }
  }

  Reading {
    troubles = new LinkedHashMap<>(troubles);
  }

  /** The troubles of a section, by the name of the field. */
  Map<String, Trouble> troubles(Section section) {
    var some = new LinkedHashMap<>(troubles);
    some.keySet().removeIf(name -> !section.asks(name));
    return some;
  }

  /** The fields of a section that must be filled before submission and are not. */
  List<Field> gaps(Section section) {
    return section.fields().stream().filter(this::isNeeded).filter(this::isOpen).toList();
  }

  /** How many fields of a section must be filled. */
  int needed(Section section) {
    return (int) section.fields().stream().filter(this::isNeeded).count();
  }

  private boolean isNeeded(Field field) {
    return field.required()
        || field.name().equals("exposure")
            && List.of("protected", "exposed").contains(draft.typed().value("exposed"));
  }

  /** A practice of no country can belong to a region. */
  private boolean isOpen(Field field) {
    var typed = draft.typed();
    return typed.all(field.name()).isEmpty()
        && !(field.name().equals("countries") && !typed.value("region").isEmpty());
  }

  boolean isSound(Section section) {
    return gaps(section).isEmpty() && troubles(section).isEmpty();
  }

  /** Whether it can be submitted as far as its form goes. */
  boolean isWhole() {
    return draft.sections().stream().allMatch(this::isSound);
  }
}
