package org.baraza.organisation;

import org.baraza.intake.Fields;
import org.baraza.organisation.OrganisationImport.Typed;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.springframework.stereotype.Component;

/** Reads an organisation from one record of an imported file, and notes what cannot be meant. */
@Component
class OrganisationReading {

  private final Atlas atlas;

  OrganisationReading(Atlas atlas) {
    this.atlas = atlas;
  }

  Typed read(Fields record) {
    var names = record.saying("names");
    if (names.isEmpty()) {
      record.problem("names", "intake.mend.missing");
    }
    var kind = record.choice("kind", Kind.known(), "other");
    if (record.text("kind").isEmpty()) {
      record.problem("kind", "intake.mend.missing");
    }
    var website = record.text("website");
    if (!website.isEmpty() && !website.matches("https?://[^\\s/]+\\S*")) {
      record.problem("website", "organisation.mend.website");
    }
    var dossier =
        new OrganisationDossier(
            names,
            record.text("acronym"),
            kind,
            country(record),
            0,
            java.util.List.of(),
            website,
            day(record, "founded"),
            day(record, "ended"),
            record.saying("descriptions"));
    return new Typed(
        dossier, record.text("parent"), record.texts("networks").stream().distinct().toList());
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

  private static String day(Fields record, String field) {
    var day = record.text(field);
    if (!day.isEmpty() && !OrganisationForm.isDay(day)) {
      record.problem(field, "organisation.mend.day");
    }
    return day;
  }
}
