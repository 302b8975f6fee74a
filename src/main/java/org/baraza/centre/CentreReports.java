package org.baraza.centre;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Reportable;
import org.baraza.access.Role;
import org.baraza.organisation.OrganisationCards;
import org.baraza.search.IndexKeeper;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Centres can be reported, with their courses; those that have to be mended are withheld. */
@Component
@Transactional
class CentreReports implements Reportable {

  private final Centres centres;
  private final CentreEditors editors;
  private final OrganisationCards organisations;
  private final EntityManager entities;
  private final IndexKeeper index;

  CentreReports(
      Centres centres,
      CentreEditors editors,
      OrganisationCards organisations,
      EntityManager entities,
      IndexKeeper index) {
    this.centres = centres;
    this.editors = editors;
    this.organisations = organisations;
    this.entities = entities;
    this.index = index;
  }

  @Override
  public String kind() {
    return "centre";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Exhibit> see(long number, Frame frame, Reader reader) {
    return centres.visible(number, reader).map(one -> exhibit(one, frame));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Exhibit> standing(long number, Frame frame) {
    return centres.findById(number).map(one -> exhibit(one, frame));
  }

  private static Exhibit exhibit(Centre one, Frame frame) {
    var dossier = one.dossier();
    var lines = new ArrayList<String>();
    dossier.names().texts().values().forEach(lines::add);
    dossier.descriptions().texts().values().forEach(lines::add);
    dossier.profile().mandate().texts().values().forEach(lines::add);
    dossier.profile().courses().forEach(course -> lines.addAll(course.titles().texts().values()));
    lines.addAll(
        List.of(
            dossier.host(),
            dossier.profile().network(),
            dossier.profile().capacity(),
            dossier.profile().accreditation().by(),
            dossier.figures(),
            dossier.exchanges()));
    dossier.sources().forEach(source -> lines.add(source.title() + " " + source.url()));
    lines.removeIf(String::isBlank);
    return new Exhibit(one.path(), frame.say(dossier.names()), String.join("\n", lines));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isThere(long number) {
    return centres.existsById(number);
  }

  /** Those who were appointed, and the people of the organisation that hosts it. */
  @Override
  @Transactional(readOnly = true)
  public Set<AccountId> keepers(long number) {
    var keepers = new HashSet<AccountId>();
    editors.of(number).forEach(editor -> keepers.add(editor.account()));
    centres
        .findById(number)
        .map(one -> one.dossier().profile().organisation())
        .filter(host -> host > 0)
        .ifPresent(host -> keepers.addAll(organisations.people(host)));
    return keepers;
  }

  /** Who is appointed meanwhile sees it once it is given back; the facilitator sees it. */
  @Override
  public boolean withhold(long number, String grounds) {
    var one = centres.findById(number);
    one.filter(it -> !it.isWithheld())
        .ifPresent(it -> {
          var keys = new TreeSet<>(Set.of(Keys.role(Role.FACILITATOR)));
          keepers(number).forEach(keeper -> keys.add(Keys.account(keeper)));
          show(it, keys);
        });
    return one.isPresent();
  }

  @Override
  public void giveBack(long number, String grounds) {
    centres.findById(number).ifPresent(one -> show(one, Set.of()));
  }

  private void show(Centre one, Set<String> keys) {
    one.withhold(keys);
    entities.flush();
    index.forgetAfterwards(Centre.class);
  }
}
