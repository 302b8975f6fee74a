package org.baraza.organisation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.amendment.Differences;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Revision.Change;
import org.baraza.dossier.Telling;
import org.baraza.facets.Facets;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Reads out what changed from one edition of an organisation to the next. */
@Component
class OrganisationTellings {

  private static final Pattern TIES = Pattern.compile("(parent|networks|merged|into)\\b.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{6,18}");

  private final Atlas atlas;
  private final OrganisationNames names;
  private final OrganisationCards cards;

  OrganisationTellings(Atlas atlas, OrganisationNames names, OrganisationCards cards) {
    this.atlas = atlas;
    this.names = names;
    this.cards = cards;
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

  /** The editions without what they say of organisations that this reader may not see. */
  List<Revision> told(List<Revision> editions, Reader reader) {
    return editions.stream().map(one -> one.without(change -> isHidden(change, reader))).toList();
  }

  private boolean isHidden(Change change, Reader reader) {
    return TIES.matcher(change.field()).matches()
        && Stream.of(change.before(), change.after())
            .flatMap(text -> NUMBER.matcher(text).results())
            .anyMatch(found -> cards.card(Long.parseLong(found.group()), reader).isEmpty());
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
