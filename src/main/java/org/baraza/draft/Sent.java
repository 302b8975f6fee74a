package org.baraza.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * One sending of a section's form.
 *
 * @param revision the revision the form began from
 * @param pen the form itself, by a name drawn by lot
 * @param isAlone whether a script sends it while its author types on
 * @param then where to go after: a word of the form's buttons
 */
record Sent(Typed typed, int revision, String pen, boolean isAlone, String then) {

  private static final String CHOICE = "choice:";

  static Sent of(MultiValueMap<String, String> form, Section section) {
    return new Sent(
        Typed.of(settled(form), section),
        number(first(form, "revision")),
        first(form, "pen"),
        first(form, "auto").equals("1"),
        first(form, "then"));
  }

  /** Where editors met, the later one chose between two texts that the form carries. */
  private static Map<String, List<String>> settled(MultiValueMap<String, String> form) {
    var settled = new HashMap<String, List<String>>(form);
    form.forEach((name, values) -> {
      if (name.startsWith(CHOICE) && !values.isEmpty()) {
        var field = name.substring(CHOICE.length());
        settled.put(field, form.getOrDefault(values.getFirst() + ':' + field, List.of()));
      }
    });
    return settled;
  }

  private static String first(MultiValueMap<String, String> form, String name) {
    var value = form.getFirst(name);
    return value == null || value.length() > 60 ? "" : value;
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }
}
