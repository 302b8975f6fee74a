package org.baraza.centre;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baraza.dossier.Source;
import org.baraza.intake.Fields;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.practice.Themes;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.springframework.stereotype.Component;

/** Reads a centre from one record of an imported file, and notes what cannot be meant. */
@Component
class CentreReading {

  private static final Set<String> KINDS =
      Set.of(
          "training_centre",
          "regional_centre",
          "research_centre",
          "un_office",
          "standard_setting_body",
          "national_centre",
          "communication_centre",
          "joint_mechanism",
          "police_cooperation",
          "network",
          "international_centre",
          "rehabilitation_centre",
          "university",
          "ngo",
          "platform",
          "regional_body",
          "memory_centre");
  private static final Set<String> SCOPES =
      Set.of("national", "regional", "continental", "hemispheric", "interregional", "global");

  private final Atlas atlas;
  private final Themes themes;

  CentreReading(Atlas atlas, Themes themes) {
    this.atlas = atlas;
    this.themes = themes;
  }

  CentreDossier read(Fields record) {
    var names = record.saying("names");
    if (names.isEmpty()) {
      record.problem("names", "intake.mend.missing");
    }
    return new CentreDossier(
        record.choice("type", KINDS, "network"),
        names,
        record.text("acronym"),
        country(record),
        record.text("city"),
        record.choice("scope", SCOPES, ""),
        record.text("parent_body"),
        record.year("year_established"),
        record.text("year_note"),
        record.text("status"),
        descriptions(record),
        concepts(record),
        record.texts("pillars"),
        record.texts("audiences"),
        record.texts("offers"),
        record.texts("languages"),
        record.text("figures"),
        record.text("south_south"),
        record.texts("related_initiatives"),
        record.text("confidence"),
        record.inners("sources").stream().map(Source::read).toList(),
        CentreProfile.NOTHING);
  }

  private String country(Fields record) {
    var code = record.text("country");
    if (code.isEmpty()) {
      return "";
    }
    var country = code.length() == 3 ? atlas.country(code) : atlas.byIso2(code);
    if (country.isEmpty()) {
      record.problem("country", "intake.mend.country", code);
    }
    return country.map(CountryCard::iso3).orElse("");
  }

  private static Saying descriptions(Fields record) {
    var said = Saying.NOTHING;
    var description = record.required("description");
    if (!description.isEmpty()) {
      said = said.with(Lang.EN, description);
    }
    for (var lang : Lang.ALL) {
      var translated = record.text("description_" + lang.code());
      if (!translated.isEmpty()) {
        said = said.with(lang, translated);
      }
    }
    return said;
  }

  private List<String> concepts(Fields record) {
    var concepts = new LinkedHashSet<String>();
    for (var theme : record.texts("themes")) {
      var meant = themes.conceptsOf(theme);
      if (meant.isEmpty()) {
        record.problem("themes", "intake.mend.theme", theme);
      }
      meant.stream().findFirst().ifPresent(concepts::add);
    }
    return List.copyOf(concepts);
  }
}
