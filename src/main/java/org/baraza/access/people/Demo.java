package org.baraza.access.people;

import java.util.List;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.baraza.access.account.Account;
import org.baraza.access.account.Account.State;
import org.baraza.access.account.Accounts;
import org.baraza.access.account.Email;
import org.baraza.access.account.Grants;
import org.baraza.access.account.Passwords;
import org.baraza.access.account.Token;
import org.baraza.access.account.Trial;
import org.baraza.journal.Journal;
import org.baraza.language.Lang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invented people in every role, for trying things out: only where there is nobody real. Their
 * password is drawn at each start, and without this profile they cannot come in.
 */
@Component
@Profile(Trial.PROFILE)
class Demo implements InitializingBean {

  /** Somebody who does not exist. */
  private record Figure(String name, String email, Lang lang, Mandate mandate) {}

  private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
  private static final int PASSWORD_LENGTH = 16;

  private static final List<Figure> CAST =
      List.of(
          figure("Amina Exemple", "focal.mrt", Lang.FR, new Mandate(Role.FOCAL_POINT, "MRT")),
          figure("Juma Mfano", "focal.ken", Lang.EN, new Mandate(Role.FOCAL_POINT, "KEN")),
          figure("مثال الخيالي", "focal.mar", Lang.AR, new Mandate(Role.FOCAL_POINT, "MAR")),
          figure("Ejemplo Ficticia", "focal.col", Lang.ES, new Mandate(Role.FOCAL_POINT, "COL")),
          figure("Contoh Rekaan", "focal.idn", Lang.EN, new Mandate(Role.FOCAL_POINT, "IDN")),
          figure("Rita Reviewer", "reviewer", Lang.EN, Mandate.of(Role.REVIEWER)),
          figure("Edgar Editor", "editor", Lang.EN, Mandate.of(Role.EDITOR)),
          figure("Fatou Facilitatrice", "facilitator", Lang.FR, Mandate.of(Role.FACILITATOR)),
          figure("Moses Moderator", "moderator", Lang.EN, Mandate.of(Role.MODERATOR)),
          figure("Ada Administrator", "administrator", Lang.EN, Mandate.of(Role.ADMINISTRATOR)),
          figure("Maria Membro", "member", Lang.PT, new Mandate(Role.MEMBER, "example")));

  private final Accounts accounts;
  private final Grants grants;
  private final Passwords passwords;
  private final TransactionTemplate transaction;

  Demo(Accounts accounts, Grants grants, Passwords passwords, TransactionTemplate transaction) {
    this.accounts = accounts;
    this.grants = grants;
    this.passwords = passwords;
    this.transaction = transaction;
  }

  @Override
  public void afterPropertiesSet() {
    if (accounts.anyoneIsReal()) {
      throw new RealAccounts();
    }
  }

  /** Before anybody looks for an administrator. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void enter() {
    var password = Token.draw().text().substring(0, PASSWORD_LENGTH);
    transaction.executeWithoutResult(_ -> CAST.forEach(figure -> enter(figure, password)));
    LOG.warn(
        "DEMO: invented people are here, and THE SECOND FACTOR IS DEEMED GIVEN. Never use this"
            + " profile for real work. Sign in with the password {} as one of: {}",
        password,
        CAST.stream().map(Figure::email).toList());
  }

  private void enter(Figure figure, String password) {
    var email = new Email(figure.email());
    var id = accounts.find(email).map(Account::id).orElseGet(() -> make(figure, email));
    passwords.set(id, password, Journal.NOBODY);
  }

  private AccountId make(Figure figure, Email email) {
    var id = accounts.make(figure.name(), email, figure.lang(), State.ACTIVE, "");
    accounts.markInvented(id);
    grants.give(id, figure.mandate(), Journal.NOBODY);
    return id;
  }

  private static Figure figure(String name, String mailbox, Lang lang, Mandate mandate) {
    return new Figure(name + " (demo)", mailbox + "@example.org", lang, mandate);
  }
}
