package org.baraza.access.institution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.account.Account.State;
import org.baraza.access.account.Accounts;
import org.baraza.access.account.Alerts;
import org.baraza.access.account.Email;
import org.baraza.access.account.Grants;
import org.baraza.access.institution.Provider.Newcomers;
import org.baraza.access.session.Entrances;
import org.baraza.journal.Journal;
import org.baraza.language.Lang;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows people by the word of an institution. An account is never found by an e-mail address: whose
 * it is links it, after signing in to it.
 */
@Component
@Transactional
class InstitutionDesk implements Entrances {

  private final InstitutionSettings settings;
  private final Links links;
  private final Accounts accounts;
  private final Grants grants;
  private final Alerts alerts;
  private final Journal journal;

  InstitutionDesk(
      InstitutionSettings settings,
      Links links,
      Accounts accounts,
      Grants grants,
      Alerts alerts,
      Journal journal) {
    this.settings = settings;
    this.links = links;
    this.accounts = accounts;
    this.grants = grants;
    this.alerts = alerts;
    this.journal = journal;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entrance> all() {
    return settings.providers().stream()
        .map(one -> new Entrance(one.name(), "/sign-in/institutions/" + one.code()))
        .toList();
  }

  List<Provider> providers() {
    return settings.providers();
  }

  Provider provider(String code) {
    return settings.providers().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /**
   * The account of somebody the institution vouches for, its roles as the institution tells them
   * now; nothing where there is none and they may not have one.
   */
  public Optional<AccountId> recognise(Provider provider, Identity identity, Lang lang) {
    var account = links.find(identity).or(() -> welcome(provider, identity, lang));
    account.ifPresent(one -> {
      links.use(identity);
      follow(provider, identity, one);
    });
    return account;
  }

  /** An account for a newcomer, where the institution's people may come. */
  private Optional<AccountId> welcome(Provider provider, Identity identity, Lang lang) {
    var email = new Email(identity.email());
    if (provider.newcomers() == Newcomers.REFUSED
        || !email.isOne()
        || !provider.admits(email.folded())
        || accounts.find(email).isPresent()) {
      return Optional.empty();
    }
    var state = provider.newcomers() == Newcomers.ADMITTED ? State.ACTIVE : State.PENDING;
    var name = identity.name().isEmpty() ? email.written() : identity.name();
    var account = accounts.make(name, email, lang, state, provider.name());
    links.link(account, identity.issuer(), identity.subject());
    note(Journal.NOBODY, "access.institution.newcomer", account, provider);
    return Optional.of(account);
  }

  /** Gives and takes the roles that hang on the institution's word. */
  private void follow(Provider provider, Identity identity, AccountId account) {
    var missing = new HashSet<>(provider.mandates(identity.values()));
    for (var grant : grants.through(account, provider.code())) {
      if (!missing.remove(grant.mandate())) {
        grants.withdraw(grant, Journal.NOBODY);
      }
    }
    missing.forEach(mandate -> grants.giveThrough(account, mandate, provider.code()));
  }

  /** Links an account to whom the institution vouches for; a letter tells its owner. */
  public boolean link(AccountId account, Provider provider, String subject) {
    if (!links.link(account, provider.issuer(), subject)) {
      return false;
    }
    alerts.post(account, Alerts.What.INSTITUTION_LINKED);
    note(account.number(), "access.institution.linked", account, provider);
    return true;
  }

  /** Undoes the link, and takes the roles away that hung on it. */
  public void unlink(AccountId account, Provider provider) {
    if (links.unlink(account, provider.issuer())) {
      grants
          .through(account, provider.code())
          .forEach(grant -> grants.withdraw(grant, account.number()));
      alerts.post(account, Alerts.What.INSTITUTION_UNLINKED);
      note(account.number(), "access.institution.unlinked", account, provider);
    }
  }

  @Transactional(readOnly = true)
  public boolean isLinked(AccountId account, Provider provider) {
    return links.issuers(account).contains(provider.issuer());
  }

  private void note(long actor, String act, AccountId account, Provider provider) {
    journal.note(actor, act, "account/" + account, Map.of("institution", provider.code()));
  }
}
