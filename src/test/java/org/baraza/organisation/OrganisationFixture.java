package org.baraza.organisation;

import java.time.Clock;
import java.util.List;
import org.baraza.access.Audience;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts organisations into the house of the tests, and takes them out again. */
public class OrganisationFixture {

  private final Organisations organisations;
  private final OrganisationShelf shelf;
  private final IndexKeeper index;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  OrganisationFixture(
      Organisations organisations,
      OrganisationShelf shelf,
      IndexKeeper index,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      Clock clock) {
    this.organisations = organisations;
    this.shelf = shelf;
    this.index = index;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds an organisation of this name in Kenya; gives its number. */
  public long add(String name, Audience audience) {
    return add(name, audience, 0);
  }

  public long add(String name, Audience audience, long parent) {
    return Sight.ofEverything(() ->
        transaction.execute(_ -> {
          var number = Lot.draw(organisations::existsById);
          var dossier =
              new OrganisationDossier(
                  Saying.of(Lang.EN, name),
                  "",
                  "ngo",
                  "KEN",
                  parent,
                  List.of(),
                  "",
                  "",
                  "",
                  Saying.of(Lang.EN, name + " works for dialogue."));
          shelf.add(
              new Organisation(number, null, audience, dossier, clock.instant()),
              OrganisationDesk.FACILITATOR,
              "");
          return number;
        }));
  }

  /** Takes one out again that nothing hangs on. */
  public void delete(long number) {
    index.follow(
        Organisation.class,
        () ->
            transaction.execute(_ -> {
              jdbc.sql("delete from organisation.organisation where number = ?")
                  .param(number)
                  .update();
              return List.of(number);
            }));
    Sight.atHouseWork(() -> index.forget(Organisation.class));
  }
}
