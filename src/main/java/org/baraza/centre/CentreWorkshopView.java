package org.baraza.centre;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.amendment.Amendments;
import org.baraza.centre.CentreWorkshopPage.CourseLine;
import org.baraza.centre.CentreWorkshopPage.EditorLine;
import org.baraza.organisation.OrganisationCards;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Lays out the sections of the form of a centre. */
@Component
class CentreWorkshopView {

  private static final Set<String> DONE = Set.of("published", "proposed", "appointed", "withdrawn");

  private final CentreWorkshop workshop;
  private final CentreEditors editors;
  private final Amendments amendments;
  private final People people;
  private final OrganisationCards organisations;
  private final Atlas atlas;
  private final Thesaurus thesaurus;

  CentreWorkshopView(
      CentreWorkshop workshop,
      CentreEditors editors,
      Amendments amendments,
      People people,
      OrganisationCards organisations,
      Atlas atlas,
      Thesaurus thesaurus) {
    this.workshop = workshop;
    this.editors = editors;
    this.amendments = amendments;
    this.people = people;
    this.organisations = organisations;
    this.atlas = atlas;
    this.thesaurus = thesaurus;
  }

  CentreWorkshopPage page(Centre centre, String done, Entered entered, Frame frame, Reader reader) {
    var steward = reader.holds(Role.FACILITATOR);
    return new CentreWorkshopPage(
        frame,
        centre.path(),
        frame.say(centre.dossier().names()),
        centre.dossier().profile().courses().stream()
            .map(course -> new CourseLine(course.id(), frame.say(course.titles())))
            .toList(),
        amendments.open("centre", centre.number(), reader).stream()
            .map(waits -> frame.to("/amendments/" + waits.number()))
            .toList(),
        steward,
        steward
            ? editors.of(centre.number()).stream().map(one -> line(one, frame)).toList()
            : List.of(),
        DONE.contains(done) ? done : "",
        entered);
  }

  private EditorLine line(CentreEditors.Editor one, Frame frame) {
    return new EditorLine(
        one.number(),
        people.person(one.account()).map(People.Person::name).orElse(""),
        one.until()
            .map(until -> frame.word("centre.span", day(one.from(), frame), day(until, frame)))
            .orElseGet(() -> frame.word("centre.since", day(one.from(), frame))));
  }

  private static String day(Instant at, Frame frame) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  CentreFormPage identity(Centre centre, Entered entered, Frame frame, Reader reader) {
    return form(
        centre,
        "identity",
        "/edition/identity",
        workshop.isTrusted(centre, reader),
        countries(frame),
        entered,
        frame);
  }

  CentreFormPage about(Centre centre, Entered entered, Frame frame) {
    return form(centre, "about", "/edition/about", true, Map.of(), entered, frame);
  }

  CentreFormPage course(Centre centre, int course, Entered entered, Frame frame) {
    var action = "/courses/" + (course == 0 ? "new" : String.valueOf(course));
    return form(centre, "course", action, true, concepts(frame), entered, frame);
  }

  private static CentreFormPage form(
      Centre centre,
      String section,
      String action,
      boolean trusted,
      Map<String, String> choices,
      Entered entered,
      Frame frame) {
    return new CentreFormPage(
        frame,
        centre.path(),
        frame.say(centre.dossier().names()),
        section,
        action,
        trusted,
        choices,
        entered);
  }

  boolean isCountry(String code) {
    return atlas.country(code).isPresent();
  }

  boolean isConcept(String id) {
    return thesaurus.concept(id).isPresent();
  }

  boolean isOrganisation(long number, Reader reader) {
    return organisations.card(number, reader).isPresent();
  }

  private Map<String, String> countries(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(atlas.countries(), country -> country.name(frame.lang()))
        .forEach(country -> names.put(country.iso3(), country.name(frame.lang())));
    return names;
  }

  private Map<String, String> concepts(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(thesaurus.concepts(), concept -> concept.label(frame.lang()))
        .forEach(concept -> names.put(concept.id(), concept.label(frame.lang())));
    return names;
  }
}
