package org.baraza.centre;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.baraza.centre.CentreDossier.KeyFacts;
import org.baraza.centre.CentreProfile.Accreditation;
import org.baraza.centre.CentreProfile.Course;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into a section of the form of a centre, read. What cannot be meant is said by the
 * field, and nothing typed is lost.
 */
final class CentreForm {

  static final List<String> MODALITIES = List.of("onsite", "remote", "mixed");

  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6,18}(?!\\d)");
  private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_TEXT = 4000;

  private final Frame frame;
  private Entered entered;

  CentreForm(MultiValueMap<String, String> sent, Frame frame) {
    this.frame = frame;
    this.entered = Entered.of(sent);
  }

  Entered entered() {
    return entered;
  }

  String text(String field) {
    return Cleaned.of(entered.value(field));
  }

  void trouble(String field, String key, Object... arguments) {
    entered = entered.but(field, frame.words().say(frame.lang(), key, arguments));
  }

  /**
   * @param isOrganisation whether whoever fills it in knows of an organisation
   */
  static Entered of(KeyFacts facts, Predicate<Long> isOrganisation) {
    var values = new LinkedHashMap<String, String>();
    put(values, "name", facts.names());
    put(values, "mandate", facts.mandate());
    values.put("country", facts.country());
    values.put("host", facts.host());
    values.put(
        "organisation",
        isOrganisation.test(facts.organisation()) ? String.valueOf(facts.organisation()) : "");
    values.put("by", facts.accreditation().by());
    values.put("until", facts.accreditation().until());
    return Entered.of(values);
  }

  /**
   * @param before as they stand: a host that whoever fills this in may not know of stays, as long
   *     as no other is named
   */
  KeyFacts facts(KeyFacts before, Predicate<String> isCountry, Predicate<Long> isOrganisation) {
    var names = saying("name", LONGEST_NAME);
    if (names.isEmpty()) {
      trouble("name." + frame.lang().code(), "centre.mend.name");
    }
    if (!text("country").isEmpty() && !isCountry.test(text("country"))) {
      trouble("country", "centre.mend.country");
    }
    var until = day("until");
    return new KeyFacts(
        names,
        text("country"),
        limited("host", LONGEST_NAME),
        organisation(before.organisation(), isOrganisation),
        saying("mandate", LONGEST_TEXT),
        new Accreditation(limited("by", LONGEST_NAME), until));
  }

  private long organisation(long before, Predicate<Long> isOrganisation) {
    if (text("organisation").isEmpty() && before > 0 && !isOrganisation.test(before)) {
      return before;
    }
    var found = NUMBER.matcher(text("organisation"));
    var number = found.find() ? Long.parseLong(found.group()) : 0;
    if (!text("organisation").isEmpty() && (number == 0 || !isOrganisation.test(number))) {
      trouble("organisation", "centre.mend.organisation");
    }
    return number;
  }

  /** A day to come or past, or nothing. */
  String day(String field) {
    try {
      return text(field).isEmpty() ? "" : LocalDate.parse(text(field)).toString();
    } catch (DateTimeException unreadable) {
      trouble(field, "centre.mend.day");
      return "";
    }
  }

  static Entered of(CentreDossier dossier) {
    var each = new LinkedHashMap<String, List<String>>();
    var values = new LinkedHashMap<String, String>();
    put(values, "description", dossier.descriptions());
    values.put("acronym", dossier.acronym());
    values.put("city", dossier.city());
    values.put("founded", dossier.founded() == 0 ? "" : String.valueOf(dossier.founded()));
    values.put("network", dossier.profile().network());
    values.put("capacity", dossier.profile().capacity());
    values.put("languages", String.join(" ", dossier.languages()));
    values.forEach((name, value) -> each.put(name, List.of(value)));
    return new Entered(each, Map.of());
  }

  /** The centre with other ordinary facts. */
  CentreDossier about(CentreDossier before) {
    var founded = text("founded");
    if (!founded.isEmpty() && !founded.matches("(19|20)\\d\\d")) {
      trouble("founded", "centre.mend.year");
    }
    var descriptions = saying("description", LONGEST_TEXT);
    if (descriptions.isEmpty()) {
      trouble("description." + frame.lang().code(), "centre.mend.description");
    }
    return before.about(
        limited("acronym", 60),
        limited("city", 120),
        founded.matches("\\d{4}") ? Integer.parseInt(founded) : 0,
        descriptions,
        languages(),
        limited("network", LONGEST_NAME),
        limited("capacity", 1000));
  }

  static Entered of(Course course) {
    var values = new LinkedHashMap<String, String>();
    put(values, "title", course.titles());
    values.put("concept", course.concept());
    values.put("length", course.length());
    values.put("languages", String.join(" ", course.languages()));
    values.put("modality", course.modality());
    return Entered.of(values);
  }

  Course course(int id, Predicate<String> isConcept) {
    var titles = saying("title", LONGEST_NAME);
    if (titles.isEmpty()) {
      trouble("title." + frame.lang().code(), "centre.mend.title");
    }
    if (!text("concept").isEmpty() && !isConcept.test(text("concept"))) {
      trouble("concept", "centre.mend.concept");
    }
    if (!text("modality").isEmpty() && !MODALITIES.contains(text("modality"))) {
      trouble("modality", "centre.mend.modality");
    }
    return new Course(
        id, titles, text("concept"), limited("length", 120), languages(), text("modality"));
  }

  /** Codes of languages, with blanks between them. */
  private List<String> languages() {
    var codes = new ArrayList<String>();
    for (var code : text("languages").toLowerCase(Locale.ROOT).split("[\\s,;،、]+")) {
      if (LANGUAGES.contains(code)) {
        codes.add(code);
      } else if (!code.isEmpty()) {
        trouble("languages", "centre.mend.languages", code);
      }
    }
    return codes.stream().distinct().toList();
  }

  String why() {
    if (text("why").isEmpty() || text("why").length() > 2000) {
      trouble("why", "centre.mend.why");
    }
    return text("why");
  }

  private Saying saying(String field, int longest) {
    var texts = new EnumMap<Lang, String>(Lang.class);
    Lang.ALL.forEach(lang -> texts.put(lang, limited(field + '.' + lang.code(), longest)));
    return new Saying(texts);
  }

  private String limited(String field, int longest) {
    if (text(field).length() > longest) {
      trouble(field, "centre.mend.long", longest);
    }
    return text(field);
  }

  private static void put(Map<String, String> values, String field, Saying said) {
    said.texts().forEach((lang, text) -> values.put(field + '.' + lang.code(), text));
  }
}
