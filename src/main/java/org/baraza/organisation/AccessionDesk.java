package org.baraza.organisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.store.Sight;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is a member of whose network: the one asks, the network consents, either ends it. */
@Component
@Transactional
class AccessionDesk {

  private final Organisations organisations;
  private final OrganisationDesk desk;
  private final OrganisationShelf shelf;
  private final Accessions accessions;
  private final Clock clock;

  AccessionDesk(
      Organisations organisations,
      OrganisationDesk desk,
      OrganisationShelf shelf,
      Accessions accessions,
      Clock clock) {
    this.organisations = organisations;
    this.desk = desk;
    this.shelf = shelf;
    this.accessions = accessions;
    this.clock = clock;
  }

  /**
   * Makes an organisation that asked a member of the network; gives what stands against it, as the
   * key of a sentence.
   */
  Optional<String> admit(long network, long organisation, Reader reader) {
    var one = asking(network, organisation, reader);
    var networks = new ArrayList<>(one.dossier().networks());
    networks.add(network);
    var next = one.dossier().within(one.dossier().parent(), networks.stream().distinct().toList());
    var against = desk.objection(organisation, one.audience(), next, _ -> true);
    if (against.isEmpty()) {
      Sight.atHouseWork(() -> accessions.end(organisation, network));
      write(one, next, reader, "admitted", network);
    }
    return against;
  }

  /** Declines what was asked, or ends the membership. */
  void end(long network, long organisation, Reader reader) {
    desk.held(network, reader);
    if (!Accessions.isAsked(organisation, network, reader)) {
      throw new NotThere();
    }
    var one = desk.open(organisation, reader);
    if (Sight.ofEverything(() -> accessions.end(organisation, network))) {
      desk.note(organisation, reader, "declined", of(network));
      return;
    }
    var others = one.dossier().networks().stream().filter(it -> it != network).toList();
    if (others.size() == one.dossier().networks().size()) {
      throw new NotThere();
    }
    write(one, one.dossier().within(one.dossier().parent(), others), reader, "left", network);
  }

  private Organisation asking(long network, long organisation, Reader reader) {
    desk.held(network, reader);
    var one = organisations.visible(organisation, reader).orElseThrow(NotThere::new);
    var asks = Sight.ofEverything(() -> accessions.asking(network));
    if (!asks.contains(organisation) || !Accessions.isAsked(organisation, network, reader)) {
      throw new NotThere();
    }
    return one;
  }

  private void write(
      Organisation one, OrganisationDossier next, Reader reader, String act, long network) {
    shelf.revise(one, next, OrganisationDesk.NETWORK, "", clock.instant());
    desk.note(one.number(), reader, act, of(network));
  }

  private static Map<String, String> of(long network) {
    return Map.of("network", "organisation/" + network);
  }

  /** Those that ask this network and that the reader may admit. */
  @Transactional(readOnly = true)
  List<Long> applicants(long network, Reader reader) {
    return accessions.asking(network).stream()
        .filter(one -> Accessions.isAsked(one, network, reader))
        .toList();
  }
}
