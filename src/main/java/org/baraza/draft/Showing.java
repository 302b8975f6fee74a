package org.baraza.draft;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.util.MultiValueMap;

/**
 * Whom a practice is to be shown to once it is published, as its author chose it: the fields {@code
 * audience}, {@code marking} (empty: the one that goes with the audience) and {@code circle}, the
 * countries that belong to it.
 */
record Showing(Map<String, List<String>> values) {

  private static final String COUNTRY = Keys.country("");
  private static final String NAMES = "audience|marking|circle";

  static Showing of(MultiValueMap<String, String> sent) {
    var values = new LinkedHashMap<String, List<String>>();
    sent.forEach((name, all) -> {
      if (name.matches(NAMES)) {
        values.put(name, all.stream().filter(one -> one.matches("[A-Za-z_]{3,20}")).toList());
      }
    });
    return new Showing(values);
  }

  /** As a practice is shown now. */
  static Showing of(Cover cover) {
    return new Showing(
        Map.of(
            "audience", List.of(code(cover.audience())),
            "marking", List.of(cover.marking().name()),
            "circle",
                cover.circle().stream()
                    .filter(key -> key.startsWith(COUNTRY))
                    .map(key -> key.substring(COUNTRY.length()))
                    .sorted()
                    .toList()));
  }

  static Map<String, String> audiences(Frame frame) {
    var all = new LinkedHashMap<String, String>();
    for (var one : Audience.values()) {
      all.put(code(one), frame.word("access.audience." + code(one)));
    }
    return all;
  }

  static Map<String, String> markings() {
    var all = new LinkedHashMap<String, String>();
    Arrays.stream(Marking.values()).forEach(one -> all.put(one.name(), one.label()));
    return all;
  }

  private static String code(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT);
  }

  /** What was chosen, and what is wrong with it. */
  Entered entered(Frame frame) {
    var troubles = new HashMap<String, String>();
    troubles().forEach((name, key) -> troubles.put(name, frame.word(key)));
    return new Entered(values, troubles);
  }

  boolean isSound() {
    return troubles().isEmpty();
  }

  private Map<String, String> troubles() {
    var troubles = new HashMap<String, String>();
    var audience = audience();
    if (audience.isEmpty()) {
      troubles.put("audience", "draft.mend.audience");
    } else if (marking(audience.get()).filter(one -> one.admits(audience.get())).isEmpty()) {
      troubles.put("marking", "draft.mend.marking");
    } else if (audience.get() == Audience.CIRCLE && circle().isEmpty()) {
      troubles.put("circle", "draft.mend.circle");
    }
    return troubles;
  }

  private Optional<Audience> audience() {
    return Arrays.stream(Audience.values())
        .filter(one -> values.getOrDefault("audience", List.of()).contains(code(one)))
        .findFirst();
  }

  private Optional<Marking> marking(Audience audience) {
    var chosen = values.getOrDefault("marking", List.of());
    return chosen.isEmpty()
        ? Optional.of(Marking.of(audience))
        : Arrays.stream(Marking.values()).filter(one -> chosen.contains(one.name())).findFirst();
  }

  private List<String> circle() {
    return values.getOrDefault("circle", List.of());
  }

  /**
   * The cover it means.
   *
   * @param owners who always see it: its countries and its authors, by their keys
   * @throws java.util.NoSuchElementException if it is not sound
   */
  Cover cover(Set<String> owners) {
    var audience = audience().orElseThrow();
    var circle = new HashSet<String>();
    if (audience == Audience.CIRCLE) {
      circle().forEach(country -> circle.add(Keys.country(country)));
    }
    return new Cover(audience, marking(audience).orElseThrow(), circle, owners);
  }
}
