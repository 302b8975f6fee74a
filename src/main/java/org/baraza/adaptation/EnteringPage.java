package org.baraza.adaptation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeCard;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.baraza.world.Atlas;

/**
 * The form by which a country enters what became of a practice with it.
 *
 * @param number the number of the adaptation, or 0 for a new one
 * @param countries those the reader speaks for, by their names
 */
record EnteringPage(
    Frame frame, PracticeCard practice, long number, Map<String, String> countries, Entered entered)
    implements Page {

  static EnteringPage of(
      Frame frame,
      PracticeCard practice,
      long number,
      Collection<String> codes,
      Entered entered,
      Atlas atlas) {
    var countries = new LinkedHashMap<String, String>();
    codes.stream()
        .sorted()
        .forEach(code ->
            countries.put(
                code, atlas.country(code).map(one -> one.name(frame.lang())).orElse(code)));
    return new EnteringPage(frame, practice, number, countries, entered);
  }

  boolean isNew() {
    return number == 0;
  }

  String action() {
    return frame.to(
        isNew() ? practice.path() + "/adaptations" : "/adaptations/" + number + "/edition");
  }

  /** What stands in the form at first: the reader's language, and the narrowest audience. */
  Entered shown() {
    return entered.values().isEmpty()
        ? Entered.of(Map.of("language", frame.lang().code(), "audience", "owners"))
        : entered;
  }

  Map<String, String> relations() {
    return codes(AdaptationTyping.RELATIONS, "adaptation.relation.");
  }

  Map<String, String> statuses() {
    return codes(AdaptationTyping.STATUSES, "adaptation.status.");
  }

  Map<String, String> audiences() {
    return audiences(frame);
  }

  static Map<String, String> audiences(Frame frame) {
    var all = new LinkedHashMap<String, String>();
    Typing.AUDIENCES.forEach(one -> {
      var code = one.name().toLowerCase(Locale.ROOT);
      all.put(code, frame.word("adaptation.form.audience." + code));
    });
    return all;
  }

  private Map<String, String> codes(Collection<? extends Enum<?>> constants, String key) {
    var all = new LinkedHashMap<String, String>();
    constants.forEach(one -> {
      var code = one.name().toLowerCase(Locale.ROOT);
      all.put(code, frame.word(key + code));
    });
    return all;
  }

  Map<String, String> types() {
    var all = new LinkedHashMap<String, String>();
    AdaptationTyping.types().forEach(code -> all.put(code, frame.word("dossier.source." + code)));
    return all;
  }

  static Map<String, String> languages() {
    var all = new LinkedHashMap<String, String>();
    Lang.ALL.forEach(lang -> all.put(lang.code(), lang.ownName()));
    return all;
  }

  /** The parts of what is told, with what each is called. */
  List<Map.Entry<String, String>> parts() {
    var parts = new ArrayList<Map.Entry<String, String>>();
    for (var part : List.of("summary", "kept", "changed", "dropped", "why", "outcome")) {
      parts.add(Map.entry(part, frame.word("adaptation.form." + part)));
    }
    return parts;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
