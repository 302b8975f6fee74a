package org.baraza.forum;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.Space.Kind;
import org.baraza.forum.home.Homes;
import org.baraza.forum.meeting.Meeting;
import org.baraza.forum.meeting.MeetingForm;
import org.baraza.forum.text.Typed;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What is typed in to ask for a space. */
class SpaceForm {

  private static final int NAME = 200;
  private static final int TEXT = 2000;
  private final Typed typed;
  private final Frame frame;
  private final Homes homes;
  private final MeetingForm meetings;
  private final Reader reader;

  SpaceForm(
      MultiValueMap<String, String> sent,
      Frame frame,
      Homes homes,
      MeetingForm meetings,
      Reader reader) {
    this.meetings = meetings;
    this.reader = reader;
    this.homes = homes;
    this.typed = new Typed(sent, frame);
    this.frame = frame;
  }

  /**
   * A space that somebody wishes for.
   *
   * @param meeting which it is for, or null
   */
  record Wish(
      Kind kind,
      boolean chatham,
      String name,
      String purpose,
      Lang language,
      List<String> languages,
      String about,
      @Nullable Meeting meeting,
      Map<String, String> rules,
      String why) {}

  Entered entered() {
    return typed.entered();
  }

  /** The wish, of which nothing must be used unless the form is sound. */
  Wish wish() {
    var language =
        Lang.of(typed.choice("language", Typed.languages().keySet())).orElse(frame.lang());
    var kind = typed.choice("kind", Typed.codes(Kind.values()));
    var rules = typed.text("rules", TEXT);
    return new Wish(
        kind(kind),
        typed.choice("chatham", List.of("no", "yes")).equals("yes"),
        typed.required("name", NAME),
        typed.required("purpose", TEXT),
        language,
        languages(language),
        about(),
        meetings.wish(typed, frame),
        rules.isEmpty() ? Map.of() : Map.of(language.code(), rules),
        typed.required("why", TEXT));
  }

  private String about() {
    var name = typed.text("about", NAME);
    var about = name.isEmpty() ? Optional.of("") : homes.typed(name, frame, reader);
    if (about.isEmpty()) {
      typed.wrong("about", frame.word("forum.form.about"));
    }
    return about.orElse("");
  }

  private Kind kind(String code) {
    return typed.entered().trouble("kind").isEmpty()
        ? Kind.valueOf(code.toUpperCase(Locale.ROOT))
        : Kind.MEMBERS;
  }

  private List<String> languages(Lang first) {
    var chosen = typed.entered().chosen("languages");
    return Lang.ALL.stream()
        .filter(lang -> lang == first || chosen.contains(lang.code()))
        .map(Lang::code)
        .toList();
  }
}
