package org.baraza.forum.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baraza.access.Reader;
import org.baraza.forum.charter.CharterDesk.Led;
import org.baraza.forum.home.Homes;
import org.baraza.forum.text.Typed;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;

/** What is typed in to change a space. */
class CharterForm {

  private static final int TEXT = 2000;

  private final Homes homes;
  private final Frame frame;
  private final Reader reader;

  CharterForm(Homes homes, Frame frame, Reader reader) {
    this.homes = homes;
    this.frame = frame;
    this.reader = reader;
  }

  /** The form as it opens. */
  Entered begun(Charter one) {
    var values = new LinkedHashMap<String, List<String>>();
    values.put("name", List.of(one.name()));
    values.put("purpose", List.of(one.purpose()));
    values.put("languages", one.languages());
    values.put("about", List.of(homes.entered(one.about(), frame)));
    one.rules().forEach((lang, text) -> values.put("rules." + lang, List.of(text)));
    values.put("before", List.of(one.code()));
    return new Entered(values, Map.of());
  }

  /** What was sent, of which nothing must be used unless it is sound. */
  Charter charter(Typed typed, Led led) {
    var stands = led.charter();
    return new Charter(
        led.isAsked() ? typed.required("name", Typed.TITLE) : stands.name(),
        typed.required("purpose", TEXT),
        stands.language(),
        languages(typed, stands.language()),
        about(typed, led),
        rules(typed));
  }

  private static List<String> languages(Typed typed, Lang first) {
    return Lang.ALL.stream()
        .filter(lang -> lang == first || typed.entered().isChosen("languages", lang.code()))
        .map(Lang::code)
        .toList();
  }

  /** What was there stays, also where this reader could not have chosen it. */
  private String about(Typed typed, Led led) {
    var name = typed.text("about", Typed.TITLE);
    if (name.equals(homes.entered(led.told().about(), frame))) {
      return led.charter().about();
    }
    var about = name.isEmpty() ? Optional.of("") : homes.typed(name, frame, reader);
    if (about.isEmpty()) {
      typed.wrong("about", frame.word("forum.form.about"));
    }
    return about.orElse("");
  }

  private static Map<String, String> rules(Typed typed) {
    var rules = new TreeMap<String, String>();
    for (var lang : Lang.ALL) {
      var text = typed.text("rules." + lang.code(), TEXT);
      if (!text.isEmpty()) {
        rules.put(lang.code(), text);
      }
    }
    return rules;
  }
}
