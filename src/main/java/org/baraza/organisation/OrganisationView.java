package org.baraza.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.amendment.Amendments;
import org.baraza.organisation.OrganisationPage.Rights;
import org.baraza.organisation.OrganisationPage.Tag;
import org.baraza.store.Sight;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an organisation into the reader's language. */
@Component
@Transactional(readOnly = true)
class OrganisationView {

  private final Organisations organisations;
  private final Ties ties;
  private final Codes codes;
  private final People people;
  private final MemberDesk members;
  private final AccessionDesk accessions;
  private final Accessions asking;
  private final Amendments amendments;
  private final Atlas atlas;
  private final ObjectProvider<OrganisationPanels> rooms;

  OrganisationView(
      Organisations organisations,
      Ties ties,
      Codes codes,
      People people,
      MemberDesk members,
      AccessionDesk accessions,
      Accessions asking,
      Amendments amendments,
      Atlas atlas,
      ObjectProvider<OrganisationPanels> rooms) {
    this.organisations = organisations;
    this.ties = ties;
    this.codes = codes;
    this.people = people;
    this.members = members;
    this.accessions = accessions;
    this.asking = asking;
    this.amendments = amendments;
    this.atlas = atlas;
    this.rooms = rooms;
  }

  OrganisationPage page(
      Organisation one, String done, Entered entered, Frame frame, Reader reader) {
    var dossier = one.dossier();
    var steward = reader.holds(Role.FACILITATOR);
    return new OrganisationPage(
        frame,
        one,
        frame.say(dossier.names()),
        countries(dossier, frame),
        cards(dossier.parent() == 0 ? List.of() : List.of(dossier.parent()), frame, reader),
        cards(dossier.networks(), frame, reader),
        cards(ties.below(one.number(), "UNIT"), frame, reader),
        cards(ties.below(one.number(), "MEMBER"), frame, reader),
        cards(accessions.applicants(one.number(), reader), frame, reader),
        cards(asked(one, reader), frame, reader),
        members.of(one, reader),
        rooms
            .orderedStream()
            .flatMap(room -> room.of(one.number(), frame, reader).stream())
            .toList(),
        waiting(one, frame, reader),
        steward ? free(frame) : Map.of(),
        new Rights(
            reader.account().map(AccountId::number).orElse(0L),
            OrganisationDesk.isInsider(one, reader),
            steward),
        done,
        entered);
  }

  private List<Tag> countries(OrganisationDossier dossier, Frame frame) {
    return atlas
        .country(dossier.country())
        .map(country ->
            new Tag(frame.to("/countries/" + country.iso3()), country.name(frame.lang())))
        .stream()
        .toList();
  }

  private List<OrganisationCard> cards(List<Long> numbers, Frame frame, Reader reader) {
    var seen =
        organisations.visible(numbers, reader).stream()
            .filter(one -> one.mergedInto().isEmpty())
            .map(OrganisationCard::of)
            .toList();
    return frame.sorted(seen, one -> frame.say(one.names()).text());
  }

  private List<Long> asked(Organisation one, Reader reader) {
    return OrganisationDesk.isInsider(one, reader) ? asking.asked(one.number()) : List.of();
  }

  private List<String> waiting(Organisation one, Frame frame, Reader reader) {
    return reader.account().isEmpty()
        ? List.of()
        : amendments.open("organisation", one.number(), reader).stream()
            .map(waits -> frame.to("/amendments/" + waits.number()))
            .toList();
  }

  /** The codes of members that mean no organisation yet, with how many people bear each. */
  Map<String, String> free(Frame frame) {
    var held = people.organisations();
    var free = new LinkedHashMap<String, String>();
    Sight.ofEverything(() -> codes.free(held.keySet()))
        .forEach(code ->
            free.put(code, frame.word("organisation.code.of", code, held.getOrDefault(code, 0))));
    return free;
  }

  /** The States and areas that can be chosen, in the order of the reader's language. */
  Map<String, String> countries(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(atlas.countries(), country -> country.name(frame.lang()))
        .forEach(country -> names.put(country.iso3(), country.name(frame.lang())));
    return names;
  }
}
