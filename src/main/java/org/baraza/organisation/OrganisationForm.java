package org.baraza.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.baraza.access.Audience;
import org.baraza.language.Cleaned;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into the form of an organisation, read. What cannot be meant is said by the field,
 * and nothing typed is lost.
 */
final class OrganisationForm {

  /** Whom an organisation may be shown to. */
  static final List<Audience> AUDIENCES =
      List.of(Audience.PUBLIC, Audience.MEMBERS, Audience.OWNERS);

  static final int LONGEST_NAME = 300;
  static final int LONGEST_TEXT = 4000;
  static final int LONGEST_REASON = 2000;

  private static final int MOST_NETWORKS = 20;
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6,18}(?!\\d)");

  private final Frame frame;
  private Entered entered;

  OrganisationForm(MultiValueMap<String, String> sent, Frame frame) {
    this.frame = frame;
    this.entered = Entered.of(sent);
  }

  /** The form of an organisation that is there. */
  static Entered of(Organisation one) {
    var dossier = one.dossier();
    var values = new LinkedHashMap<String, String>();
    dossier.names().texts().forEach((lang, name) -> values.put("name." + lang.code(), name));
    dossier
        .descriptions()
        .texts()
        .forEach((lang, text) -> values.put("description." + lang.code(), text));
    values.put("acronym", dossier.acronym());
    values.put("kind", dossier.kind());
    values.put("country", dossier.country());
    values.put("parent", dossier.parent() == 0 ? "" : String.valueOf(dossier.parent()));
    values.put(
        "networks", String.join(" ", dossier.networks().stream().map(String::valueOf).toList()));
    values.put("website", dossier.website());
    values.put("founded", dossier.founded());
    values.put("ended", dossier.ended());
    values.put("audience", one.audience().name());
    return Entered.of(values);
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

  OrganisationDossier dossier(Predicate<String> isCountry) {
    var names = saying("name", LONGEST_NAME);
    if (names.isEmpty()) {
      trouble("name." + frame.lang().code(), "organisation.mend.name");
    }
    if (!Kind.codes().contains(text("kind"))) {
      trouble("kind", "organisation.mend.kind");
    }
    if (!text("country").isEmpty() && !isCountry.test(text("country"))) {
      trouble("country", "organisation.mend.country");
    }
    if (!text("website").isEmpty() && !text("website").matches("https?://[^\\s/]+\\S*")) {
      trouble("website", "organisation.mend.website");
    }
    var parent = numbers("parent", 1);
    return new OrganisationDossier(
        names,
        limited("acronym", 40),
        text("kind"),
        text("country"),
        parent.isEmpty() ? 0 : parent.getFirst(),
        numbers("networks", MOST_NETWORKS),
        limited("website", 500),
        day("founded"),
        day("ended"),
        saying("description", LONGEST_TEXT));
  }

  /** As it is now, where nothing was chosen. */
  Audience audience(Audience now) {
    return text("audience").isEmpty() ? now : audience();
  }

  Audience audience() {
    return AUDIENCES.stream()
        .filter(one -> one.name().equals(text("audience")))
        .findFirst()
        .orElseGet(() -> {
          trouble("audience", "organisation.mend.audience");
          return Audience.OWNERS;
        });
  }

  String why() {
    if (text("why").isEmpty() || text("why").length() > LONGEST_REASON) {
      trouble("why", "organisation.mend.why");
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
      trouble(field, "organisation.mend.long", longest);
    }
    return text(field);
  }

  /** The numbers in what was typed: bare, or in addresses of pages. */
  private List<Long> numbers(String field, int most) {
    var found =
        NUMBER
            .matcher(text(field))
            .results()
            .map(one -> Long.valueOf(one.group()))
            .distinct()
            .toList();
    if (found.size() > most || found.isEmpty() && !text(field).isEmpty()) {
      trouble(field, "organisation.mend.number");
    }
    return found;
  }

  private String day(String field) {
    if (!text(field).isEmpty() && !isDay(text(field))) {
      trouble(field, "organisation.mend.day");
    }
    return text(field);
  }

  /** Whether this is a year, a month or a day as ISO 8601 writes it. */
  static boolean isDay(String text) {
    try {
      return switch (text.length()) {
        case 4 -> text.matches("(1\\d|20)\\d\\d");
        case 7 -> YearMonth.parse(text).getYear() > 999;
        case 10 -> LocalDate.parse(text).getYear() > 999;
        default -> false;
      };
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  static Map<String, String> audiences(Frame frame) {
    var choices = new LinkedHashMap<String, String>();
    AUDIENCES.forEach(one ->
        choices.put(
            one.name(),
            frame.word("organisation.audience." + one.name().toLowerCase(java.util.Locale.ROOT))));
    return choices;
  }

  static Map<String, String> kinds(Frame frame) {
    var choices = new LinkedHashMap<String, String>();
    Arrays.stream(Kind.values())
        .forEach(kind -> choices.put(kind.code(), frame.word("organisation.kind." + kind.code())));
    return choices;
  }
}
