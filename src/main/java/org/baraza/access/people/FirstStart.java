package org.baraza.access.people;

import java.security.MessageDigest;
import java.util.Map;
import org.baraza.access.Mandate;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.access.account.Account.State;
import org.baraza.access.account.Accounts;
import org.baraza.access.account.Email;
import org.baraza.access.account.Grants;
import org.baraza.access.account.Passwords;
import org.baraza.access.account.Token;
import org.baraza.journal.Journal;
import org.baraza.language.Lang;
import org.baraza.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first administrator comes in by a link that only who starts the platform sees: it stands in
 * the log, and serves once, until the next start, as long as there is no administrator.
 */
@Component
@Transactional
class FirstStart {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final Token token = Token.draw();
  private final People people;
  private final Accounts accounts;
  private final Grants grants;
  private final Passwords passwords;
  private final Journal journal;
  private final Words words;

  FirstStart(
      People people,
      Accounts accounts,
      Grants grants,
      Passwords passwords,
      Journal journal,
      Words words) {
    this.people = people;
    this.accounts = accounts;
    this.grants = grants;
    this.passwords = passwords;
    this.journal = journal;
    this.words = words;
  }

  @EventListener(ApplicationReadyEvent.class)
  public void say() {
    if (isDue()) {
      LOG.warn(
          "There is no administrator yet. Make that account, once, until the next start, at"
              + " {}/en/setup/{}",
          words.address(),
          token.text());
    }
  }

  /** Whether this is the link, and it still serves. */
  boolean opens(Token given) {
    return MessageDigest.isEqual(given.hash(), token.hash()) && isDue();
  }

  /** Makes the administrator's account; says whether the address was free. */
  boolean make(String name, Email email, Lang lang, String password) {
    if (accounts.find(email).isPresent()) {
      return false;
    }
    var account = accounts.make(name, email, lang, State.ACTIVE, "");
    passwords.set(account, password, account.number());
    grants.give(account, Mandate.of(Role.ADMINISTRATOR), Journal.NOBODY);
    journal.note(account.number(), "access.setup", "account/" + account, Map.of());
    return true;
  }

  private boolean isDue() {
    return people.holders(Role.ADMINISTRATOR, "").isEmpty();
  }
}
