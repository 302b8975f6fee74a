package org.baraza.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.baraza.access.Audience;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.store.Sight;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two invented organisations for trying things out; the invented member belongs to one of them. */
@Component
@Profile("demo")
class DemoOrganisations {

  /** What the mandate of the invented member calls their organisation. */
  private static final String CODE = "example";

  private final Organisations organisations;
  private final OrganisationShelf shelf;
  private final Codes codes;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoOrganisations(
      Organisations organisations,
      OrganisationShelf shelf,
      Codes codes,
      TransactionTemplate transaction,
      Clock clock) {
    this.organisations = organisations;
    this.shelf = shelf;
    this.codes = codes;
    this.transaction = transaction;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void enter() {
    Sight.atHouseWork(() -> transaction.executeWithoutResult(_ -> enterOnce()));
  }

  private void enterOnce() {
    if (codes.alike(CODE).equals(Set.of(CODE))) {
      var network =
          enter(
              Saying.of(Lang.EN, "Example Network of Dialogue Houses (demo)")
                  .with(Lang.FR, "Réseau Exemple des maisons du dialogue (démo)"),
              "network",
              "",
              List.of());
      var house =
          enter(
              Saying.of(Lang.EN, "Example House of Dialogue (demo)")
                  .with(Lang.FR, "Maison Exemple du dialogue (démo)")
                  .with(Lang.PT, "Casa Exemplo do Diálogo (demo)")
                  .with(Lang.AR, "بيت المثال للحوار (تجريبي)"),
              "ngo",
              "MOZ",
              List.of(network));
      codes.adopt(house, CODE, clock.instant());
    }
  }

  private long enter(Saying names, String kind, String country, List<Long> networks) {
    var number = Lot.draw(organisations::existsById);
    var dossier =
        new OrganisationDossier(names, "", kind, country, 0, networks, "", "", "", Saying.NOTHING);
    shelf.add(
        new Organisation(number, null, Audience.PUBLIC, dossier, clock.instant()),
        OrganisationDesk.FACILITATOR,
        "");
    return number;
  }
}
