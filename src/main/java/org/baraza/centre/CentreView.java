package org.baraza.centre;

import java.util.List;
import org.baraza.centre.CentrePage.Tag;
import org.baraza.practice.PracticeCard;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Puts a centre into the reader's language. */
@Component
class CentreView {

  private final Atlas atlas;
  private final Thesaurus thesaurus;

  CentreView(Atlas atlas, Thesaurus thesaurus) {
    this.atlas = atlas;
    this.thesaurus = thesaurus;
  }

  CentrePage page(Centre centre, List<PracticeCard> practices, Frame frame) {
    var dossier = centre.dossier();
    return new CentrePage(
        frame,
        centre,
        frame.say(dossier.names()),
        frame.say(dossier.descriptions()),
        atlas
            .country(dossier.country())
            .map(country ->
                new Tag(frame.to("/countries/" + country.iso3()), country.name(frame.lang())))
            .stream()
            .toList(),
        dossier.concepts().stream()
            .flatMap(id -> thesaurus.concept(id).stream())
            .map(concept ->
                new Tag(frame.to("/concepts/" + concept.id()), concept.label(frame.lang())))
            .toList(),
        practices);
  }
}
