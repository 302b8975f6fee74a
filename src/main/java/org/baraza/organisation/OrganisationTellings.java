package org.baraza.organisation;

import java.util.List;
import org.baraza.amendment.Differences;
import org.baraza.dossier.Revision.Change;
import org.baraza.dossier.Telling;
import org.baraza.facets.Facets;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Reads out what changed from one edition of an organisation to the next. */
@Component
class OrganisationTellings {

  private final Atlas atlas;
  private final OrganisationNames names;

  OrganisationTellings(Atlas atlas, OrganisationNames names) {
    this.atlas = atlas;
    this.names = names;
  }

  List<Telling> of(List<Change> changes, Frame frame) {
    return Differences.of(
        changes,
        new Differences.Naming() {
          @Override
          public String label(String field) {
            var key = "organisation.field." + field;
            return frame.words().has(key) ? frame.word(key) : "";
          }

          @Override
          public String value(String field, String code) {
            return named(field, code, frame);
          }
        },
        frame);
  }

  private String named(String field, String code, Frame frame) {
    return switch (field) {
      case "country" -> atlas.country(code).map(country -> country.name(frame.lang())).orElse(code);
      case "audience" ->
          frame.word("organisation.audience." + code.toLowerCase(java.util.Locale.ROOT));
      case "kind" -> names.name(Facets.BODY, code, frame.lang());
      case "parent", "networks", "merged", "into" -> names.name(Facets.ABOVE, code, frame.lang());
      default -> code;
    };
  }
}
