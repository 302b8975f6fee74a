package org.baraza.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.centre.CentrePage.CourseLine;
import org.baraza.centre.CentrePage.Tag;
import org.baraza.centre.CentreProfile.Course;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Revision.Change;
import org.baraza.organisation.OrganisationCards;
import org.baraza.practice.PracticeCard;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts a centre into the reader's language. */
@Component
class CentreView {

  private final Atlas atlas;
  private final Thesaurus thesaurus;
  private final OrganisationCards organisations;
  private final CentreWorkshop workshop;
  private final ObjectProvider<CentrePanels> rooms;

  CentreView(
      Atlas atlas,
      Thesaurus thesaurus,
      OrganisationCards organisations,
      CentreWorkshop workshop,
      ObjectProvider<CentrePanels> rooms) {
    this.atlas = atlas;
    this.thesaurus = thesaurus;
    this.organisations = organisations;
    this.workshop = workshop;
    this.rooms = rooms;
  }

  CentrePage page(Centre centre, List<PracticeCard> practices, Frame frame, Reader reader) {
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
        dossier.concepts().stream().flatMap(id -> concepts(id, frame).stream()).toList(),
        practices,
        hosts(dossier, frame, reader),
        dossier.profile().courses().stream().map(course -> line(course, frame)).toList(),
        rooms
            .orderedStream()
            .flatMap(room -> room.of(centre.number(), frame, reader).stream())
            .toList(),
        workshop.opens(centre, reader));
  }

  /** The editions without what they say of organisations that this reader may not see. */
  List<Revision> told(List<Revision> editions, Reader reader) {
    return editions.stream().map(one -> one.without(change -> isHidden(change, reader))).toList();
  }

  private boolean isHidden(Change change, Reader reader) {
    return change.field().equals("profile.organisation")
        && Stream.of(change.before(), change.after())
            .filter(number -> number.matches("\\d{6,18}"))
            .anyMatch(number -> organisations.card(Long.parseLong(number), reader).isEmpty());
  }

  private List<Tag> hosts(CentreDossier dossier, Frame frame, Reader reader) {
    return dossier.profile().organisation() == 0
        ? List.of()
        : organisations
            .card(dossier.profile().organisation(), reader)
            .map(card -> new Tag(frame.to(card.path()), frame.say(card.names()).text()))
            .stream()
            .toList();
  }

  private CourseLine line(Course course, Frame frame) {
    var facts = new ArrayList<String>();
    if (!course.length().isEmpty()) {
      facts.add(course.length());
    }
    if (!course.languages().isEmpty()) {
      facts.add(frame.list(course.languages().stream().map(frame::languageName).toList()));
    }
    if (!course.modality().isEmpty()) {
      facts.add(frame.word("centre.modality." + course.modality()));
    }
    return new CourseLine(frame.say(course.titles()), concepts(course.concept(), frame), facts);
  }

  private List<Tag> concepts(String id, Frame frame) {
    return thesaurus
        .concept(id)
        .map(concept -> new Tag(frame.to("/concepts/" + concept.id()), concept.label(frame.lang())))
        .stream()
        .toList();
  }
}
