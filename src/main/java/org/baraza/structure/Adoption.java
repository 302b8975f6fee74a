package org.baraza.structure;

import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Source;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Lays out what public sources say of a plan, for its country to confirm or to correct. */
@Component
class Adoption {

  private final Unconfirmed unconfirmed;
  private final PracticeCards practices;

  Adoption(Unconfirmed unconfirmed, PracticeCards practices) {
    this.unconfirmed = unconfirmed;
    this.practices = practices;
  }

  boolean isOf(String country, long practice, Reader reader) {
    return unconfirmed.isOf(country, practice, reader);
  }

  /** What stands in the form at first. */
  Entered begun(String country, long practice, Frame frame, Reader reader) {
    var values = new LinkedMultiValueMap<String, String>();
    values.add("country", country);
    values.add("language", frame.lang().code());
    values.add("audience", "public");
    if (practice != 0 && isOf(country, practice, reader)) {
      practices.dossier(practice, reader).ifPresent(dossier -> put(dossier, values));
    }
    return Entered.of(values);
  }

  private static void put(Dossier dossier, LinkedMultiValueMap<String, String> values) {
    values.set("language", dossier.language().code());
    values.add("kind", "plan");
    dossier.titles().texts().forEach((lang, text) -> values.add("name." + lang.code(), text));
    values.add("since", dossier.started() == 0 ? "" : String.valueOf(dossier.started()));
    values.add("until", dossier.ended() == 0 ? "" : String.valueOf(dossier.ended()));
    var row = 1;
    for (Source source : dossier.sources().stream().limit(StructureForm.SOURCES).toList()) {
      values.add("title." + row, source.title());
      values.add("url." + row, source.isLinkable() ? source.url() : "");
      values.add("year." + row, source.year() == 0 ? "" : String.valueOf(source.year()));
      row++;
    }
  }
}
