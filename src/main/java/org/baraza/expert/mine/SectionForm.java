package org.baraza.expert.mine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baraza.expert.profile.Affiliation;
import org.baraza.expert.profile.Availability;
import org.baraza.expert.profile.Engagement;
import org.baraza.expert.profile.Experience;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Level;
import org.baraza.expert.profile.Modality;
import org.baraza.expert.profile.Profile;
import org.baraza.expert.profile.Section;
import org.baraza.expert.profile.Skill;
import org.baraza.expert.profile.Tongue;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into a section of the guided form, read. What cannot be meant is said by the
 * field, and nothing typed is lost.
 */
final class SectionForm {

  /** The most rows that a section can have. */
  static final int MOST = 20;

  private static final int YEARS = 70;
  private static final int LONG = 10_000;
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6,18}(?!\\d)");

  private final MultiValueMap<String, String> sent;
  private final Frame frame;
  private final ProfileOptions options;
  private Entered entered;

  SectionForm(MultiValueMap<String, String> sent, Frame frame, ProfileOptions options) {
    this.sent = sent;
    this.frame = frame;
    this.options = options;
    this.entered = Entered.of(sent);
  }

  Entered entered() {
    return entered;
  }

  /**
   * The profile as it says after this section.
   *
   * @param known which of some practices there are for the reader
   */
  Profile read(Section section, Profile before, Known known) {
    return switch (section) {
      case BASICS -> basics(before);
      case LANGUAGES -> before.saying(Field.LANGUAGES, languages());
      case EXPERTISE -> before.saying(Field.EXPERTISE, skills());
      case EXPERIENCE -> before.saying(Field.EXPERIENCE, experience());
      case AVAILABILITY -> before.saying(Field.AVAILABILITY, availability());
      case PRACTICES -> before.saying(Field.PRACTICES, practices(known));
      case ENGAGEMENTS -> before.saying(Field.ENGAGEMENTS, engagements());
      case CREDENTIALS -> before;
      case BIOGRAPHY -> before.saying(Field.BIOGRAPHY, biography());
    };
  }

  /** Tells which of some practices there are for whoever fills in the form. */
  interface Known {
    Set<Long> of(List<Long> practices);
  }

  private Profile basics(Profile before) {
    if (text("name").isEmpty()) {
      trouble("name", "expert.mend.name");
    }
    shorter("name", 200);
    shorter("affiliation", 300);
    return before
        .saying(Field.NAME, text("name"))
        .saying(Field.PSEUDONYM, text("pseudonym").equals("yes"))
        .saying(Field.AFFILIATION, new Affiliation(text("affiliation"), body()));
  }

  private String body() {
    var typed = text("body");
    if (typed.isEmpty()) {
      return "";
    }
    var body = options.body(typed, frame);
    if (body.isEmpty()) {
      trouble("body", "expert.mend.body");
    }
    return body.orElse("");
  }

  private List<Tongue> languages() {
    var known = options.languages(frame).keySet();
    var all = new LinkedHashMap<String, Tongue>();
    for (int row = 1; row <= MOST; row++) {
      var code = chosen("language." + row, known);
      var level = chosen("level." + row, options.levels(frame).keySet());
      if (!code.isEmpty() && level.isEmpty()) {
        trouble("level." + row, "expert.mend.level");
      } else if (!code.isEmpty()) {
        all.put(code, new Tongue(code, Level.valueOf(level.toUpperCase(java.util.Locale.ROOT))));
      }
    }
    return List.copyOf(all.values());
  }

  private List<Skill> skills() {
    var all = new LinkedHashMap<String, Skill>();
    for (int row = 1; row <= MOST; row++) {
      var typed = text("concept." + row);
      var concept = options.concept(typed, frame.lang());
      shorter("evidence." + row, 2_000);
      if (concept.isPresent()) {
        var years = number("years." + row, 0, YEARS).orElse(0);
        all.put(concept.get(), new Skill(concept.get(), years, text("evidence." + row)));
      } else if (!typed.isEmpty() || !text("evidence." + row).isEmpty()) {
        trouble("concept." + row, "expert.mend.concept");
      }
    }
    return List.copyOf(all.values());
  }

  private Experience experience() {
    var countries = new LinkedHashSet<String>();
    for (int row = 1; row <= MOST; row++) {
      countries.add(chosen("country." + row, options.countries(frame).keySet()));
    }
    countries.remove("");
    var regions = new LinkedHashSet<>(entered.chosen("region"));
    regions.retainAll(options.regions(frame).keySet());
    return new Experience(List.copyOf(countries), List.copyOf(regions));
  }

  private List<Availability> availability() {
    var all = new ArrayList<Availability>();
    for (int row = 1; row <= MOST; row++) {
      var from = day("from." + row);
      var until = day("until." + row);
      var ways = EnumSet.noneOf(Modality.class);
      for (var way : Modality.values()) {
        if (entered.isChosen("way." + row, way.code())) {
          ways.add(way);
        }
      }
      if (from.isEmpty() && until.isEmpty() && ways.isEmpty()) {
        continue;
      }
      if (from.isEmpty() || until.isEmpty() || until.get().isBefore(from.get())) {
        trouble("until." + row, "expert.mend.span");
      } else if (ways.isEmpty()) {
        trouble("way." + row, "expert.mend.way");
      } else {
        all.add(new Availability(from.get(), until.get(), ways));
      }
    }
    return all;
  }

  private List<Long> practices(Known known) {
    var asked =
        NUMBER.matcher(text("practices")).results().map(one -> Long.valueOf(one.group())).toList();
    var there = asked.isEmpty() ? Set.<Long>of() : known.of(asked);
    var missing = asked.stream().filter(one -> !there.contains(one)).map(String::valueOf).toList();
    if (asked.size() > 100 || (asked.isEmpty() && !text("practices").isEmpty())) {
      trouble("practices", "expert.mend.practices");
    } else if (!missing.isEmpty()) {
      trouble("practices", "expert.mend.practice", frame.list(missing));
    }
    return asked.stream().distinct().toList();
  }

  private List<Engagement> engagements() {
    var all = new ArrayList<Engagement>();
    var year = frame.word("expert.mend.year");
    for (int row = 1; row <= MOST; row++) {
      var role = text("role." + row);
      shorter("role." + row, 300);
      shorter("text." + row, 2_000);
      if (role.isEmpty() && text("text." + row).isEmpty() && text("year." + row).isEmpty()) {
        continue;
      }
      if (role.isEmpty()) {
        trouble("role." + row, "expert.mend.role");
      } else if (!text("year." + row).matches("(19|20)\\d\\d")) {
        entered = entered.but("year." + row, year);
      } else {
        var country = chosen("country." + row, options.countries(frame).keySet());
        var when = Integer.parseInt(text("year." + row));
        all.add(new Engagement(when, country, role, text("text." + row)));
      }
    }
    return all;
  }

  private Saying biography() {
    var told = Saying.NOTHING;
    for (var lang : Lang.ALL) {
      shorter("biography." + lang.code(), LONG);
      told = told.with(lang, text("biography." + lang.code()));
    }
    return told;
  }

  private String chosen(String field, Set<String> known) {
    var code = text(field);
    if (!code.isEmpty() && !known.contains(code)) {
      trouble(field, "ui.form.unreadable");
      return "";
    }
    return code;
  }

  private Optional<Integer> number(String field, int least, int most) {
    var typed = text(field);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!typed.matches("\\d{1,3}")
        || Integer.parseInt(typed) < least
        || Integer.parseInt(typed) > most) {
      trouble(field, "expert.mend.years", most);
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(typed));
  }

  private Optional<LocalDate> day(String field) {
    try {
      return text(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(field)));
    } catch (DateTimeParseException e) {
      trouble(field, "expert.mend.day");
      return Optional.empty();
    }
  }

  private void shorter(String field, int most) {
    if (text(field).length() > most) {
      trouble(field, "expert.mend.long", most);
    }
  }

  private void trouble(String field, String key, Object... arguments) {
    entered = entered.but(field, frame.word(key, arguments));
  }

  private String text(String field) {
    return Cleaned.of(sent.getFirst(field));
  }

  /** What stands in the form of a section at first. */
  static Entered of(Section section, Profile said) {
    var values = new LinkedHashMap<String, List<String>>();
    switch (section) {
      case BASICS -> {
        values.put("name", List.of(said.name()));
        values.put("affiliation", List.of(said.affiliation().words()));
        values.put("body", List.of(said.affiliation().body()));
        values.put("pseudonym", List.of(said.pseudonym() ? "yes" : ""));
      }
      case LANGUAGES ->
          rows(
              said.languages(),
              (row, one) -> {
                values.put("language." + row, List.of(one.language()));
                values.put("level." + row, List.of(one.level().code()));
              });
      case EXPERTISE ->
          rows(
              said.expertise(),
              (row, one) -> {
                values.put("concept." + row, List.of(one.concept()));
                values.put(
                    "years." + row, List.of(one.years() == 0 ? "" : String.valueOf(one.years())));
                values.put("evidence." + row, List.of(one.evidence()));
              });
      case EXPERIENCE -> {
        rows(
            said.experience().countries(),
            (row, one) -> values.put("country." + row, List.of(one)));
        values.put("region", said.experience().regions());
      }
      case AVAILABILITY ->
          rows(
              said.availability(),
              (row, one) -> {
                values.put("from." + row, List.of(one.from().toString()));
                values.put("until." + row, List.of(one.until().toString()));
                values.put("way." + row, one.modalities().stream().map(Modality::code).toList());
              });
      case PRACTICES ->
          values.put(
              "practices",
              List.of(String.join(", ", said.practices().stream().map(String::valueOf).toList())));
      case ENGAGEMENTS ->
          rows(
              said.engagements(),
              (row, one) -> {
                values.put("year." + row, List.of(String.valueOf(one.year())));
                values.put("country." + row, List.of(one.country()));
                values.put("role." + row, List.of(one.role()));
                values.put("text." + row, List.of(one.text()));
              });
      case CREDENTIALS -> {}
      case BIOGRAPHY ->
          said.biography()
              .texts()
              .forEach((lang, text) -> values.put("biography." + lang.code(), List.of(text)));
    }
    return new Entered(values, Map.of());
  }

  private interface Row<T> {
    void put(int row, T one);
  }

  private static <T> void rows(List<T> all, Row<T> each) {
    for (int row = 0; row < all.size(); row++) {
      each.put(row + 1, all.get(row));
    }
  }
}
