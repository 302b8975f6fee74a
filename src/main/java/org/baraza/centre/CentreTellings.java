package org.baraza.centre;

import java.util.List;
import java.util.Optional;
import org.baraza.amendment.Differences;
import org.baraza.dossier.Revision.Change;
import org.baraza.dossier.Telling;
import org.baraza.facets.FacetNames;
import org.baraza.facets.Facets;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads out what changed from one edition of a centre to the next. */
@Component
class CentreTellings {

  private final Atlas atlas;
  private final Thesaurus thesaurus;
  private final ObjectProvider<FacetNames> names;

  CentreTellings(Atlas atlas, Thesaurus thesaurus, ObjectProvider<FacetNames> names) {
    this.atlas = atlas;
    this.thesaurus = thesaurus;
    this.names = names;
  }

  List<Telling> of(List<Change> changes, Frame frame) {
    return Differences.of(
        changes.stream().map(CentreTellings::flat).toList(),
        new Differences.Naming() {
          @Override
          public String label(String field) {
            var key = "centre.field." + field;
            return frame.words().has(key) ? frame.word(key) : "";
          }

          @Override
          public String value(String field, String code) {
            return named(field, code, frame);
          }
        },
        frame);
  }

  /** A profile is a part of the record only in its table: people read one record. */
  private static Change flat(Change change) {
    var field = change.field();
    return field.startsWith("profile.")
        ? new Change(field.substring("profile.".length()), change.before(), change.after())
        : change;
  }

  private String named(String field, String code, Frame frame) {
    return switch (field) {
      case "country" -> atlas.country(code).map(country -> country.name(frame.lang())).orElse(code);
      case "organisation" -> organisation(code, frame).orElse("");
      case "languages" -> frame.languageName(code);
      case "modality" -> frame.word("centre.modality." + code);
      case "id" -> "";
      case "concept" ->
          thesaurus.concept(code).map(concept -> concept.label(frame.lang())).orElse(code);
      default -> code;
    };
  }

  /** Of one that is hidden, not even the number is told. */
  private Optional<String> organisation(String code, Frame frame) {
    return names.stream()
        .filter(room -> room.facets().contains(Facets.ABOVE))
        .map(room -> room.name(Facets.ABOVE, code, frame.lang()))
        .filter(name -> !name.equals(code))
        .findFirst();
  }
}
