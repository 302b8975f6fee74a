package org.baraza.translation;

import java.util.EnumSet;
import java.util.Set;
import org.baraza.access.ForMembers;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens what waits to be translated or accepted. */
@Controller
class TranslationsController {

  private final TranslationList list;
  private final People people;

  TranslationsController(TranslationList list, People people) {
    this.list = list;
    this.people = people;
  }

  @GetMapping("/translations")
  @ForMembers
  TranslationsPage show(
      @RequestParam(name = "into", defaultValue = "") String into, Frame frame, Reader reader) {
    return list.page(languages(into, frame, reader), frame, reader);
  }

  /** The one that is asked for, or those the reader reads in. */
  private Set<Lang> languages(String into, Frame frame, Reader reader) {
    return Lang.of(into)
        .<Set<Lang>>map(EnumSet::of)
        .orElseGet(() -> TranslationTray.languages(people, frame, reader));
  }
}
