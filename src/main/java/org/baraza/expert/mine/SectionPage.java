package org.baraza.expert.mine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baraza.expert.profile.Profile;
import org.baraza.expert.profile.Section;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** A section of the guided form. */
record SectionPage(
    Frame frame, Section section, Profile said, Entered entered, ProfileOptions options)
    implements Page {

  private static final int FREE = 2;

  String path() {
    return "/experts/mine/" + section.code();
  }

  String title() {
    return frame.word("expert.section." + section.code());
  }

  /** What stands in the form: what was typed, else what is said already. */
  Entered shown() {
    var all = entered.values().isEmpty() ? SectionForm.of(section, said) : entered;
    return switch (section) {
      case EXPERTISE -> named(all, "concept.", options.concepts(frame));
      case BASICS -> named(all, "body", options.bodies(frame));
      default -> all;
    };
  }

  /** With names in place of codes: names are what is typed. */
  private static Entered named(Entered all, String fields, Map<String, String> names) {
    var values = new LinkedHashMap<>(all.values());
    values.replaceAll((field, typed) ->
        field.startsWith(fields)
            ? typed.stream().map(one -> names.getOrDefault(one, one)).toList()
            : typed);
    return new Entered(values, all.troubles());
  }

  /** As many rows as are filled, and some more. */
  List<Integer> rows() {
    var filled =
        shown().values().entrySet().stream()
            .filter(one -> one.getKey().matches("\\w+\\.\\d{1,2}") && !isBlank(one.getValue()))
            .mapToInt(one -> Integer.parseInt(one.getKey().replaceFirst("\\D+", "")))
            .max()
            .orElse(0);
    return IntStream.rangeClosed(1, Math.clamp(filled + FREE, 1, SectionForm.MOST))
        .boxed()
        .toList();
  }

  private static boolean isBlank(List<String> values) {
    return values.stream().allMatch(String::isBlank);
  }

  List<Section> sections() {
    return Section.ALL;
  }

  List<Lang> languages() {
    return Lang.ALL;
  }

  Map<String, String> pseudonym() {
    return Map.of("yes", frame.word("expert.pseudonym"));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
