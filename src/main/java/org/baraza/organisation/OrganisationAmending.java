package org.baraza.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.amendment.Amendable;
import org.baraza.amendment.Amendment;
import org.baraza.dossier.Revision.Change;
import org.baraza.dossier.Telling;
import org.baraza.organisation.OrganisationDossier.KeyFacts;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes in the changes of key facts that the facilitator accepted. */
@Component
@Transactional
class OrganisationAmending implements Amendable {

  private static final JsonMapper JSON = new JsonMapper();

  private final Organisations organisations;
  private final OrganisationDesk desk;
  private final OrganisationShelf shelf;
  private final OrganisationTellings tellings;
  private final Clock clock;

  OrganisationAmending(
      Organisations organisations,
      OrganisationDesk desk,
      OrganisationShelf shelf,
      OrganisationTellings tellings,
      Clock clock) {
    this.organisations = organisations;
    this.desk = desk;
    this.shelf = shelf;
    this.tellings = tellings;
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "organisation";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Subject> subject(long number, Reader reader) {
    return organisations
        .visible(number, reader)
        .map(one -> new Subject(one.path(), one.dossier().names()));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isOf(long number, Reader reader) {
    return organisations.visible(number, reader).filter(one -> one.isOf(reader)).isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public Object facts(long number) {
    return one(number).facts();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean admits(long number, JsonNode facts) {
    var next = JSON.treeToValue(facts, KeyFacts.class);
    return !desk.isNarrowerThanBelow(number, next.audience())
        && desk.objection(number, next.audience(), one(number).dossier().with(next), _ -> true)
            .isEmpty();
  }

  /** What it said while few saw it is not told to those who see it from now on. */
  @Override
  public void amend(long number, JsonNode facts, Amendment accepted) {
    var one = one(number);
    var next = JSON.treeToValue(facts, KeyFacts.class);
    var widens = next.audience().isWiderThan(one.audience());
    if (!widens) {
      one.cover(next.audience());
    }
    shelf.revise(
        one, one.dossier().with(next), OrganisationDesk.MEMBERS, accepted.why(), clock.instant());
    if (widens) {
      one.cover(next.audience());
    }
  }

  @Override
  public List<Telling> told(List<Change> changes, Frame frame) {
    return tellings.of(changes, frame);
  }

  private Organisation one(long number) {
    return Sight.ofEverything(() -> organisations.findById(number))
        .filter(one -> one.mergedInto().isEmpty())
        .orElseThrow(NotThere::new);
  }
}
