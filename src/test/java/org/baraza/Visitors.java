package org.baraza;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.baraza.access.account.Account.State;
import org.baraza.access.account.Accounts;
import org.baraza.access.account.Email;
import org.baraza.access.account.Grants;
import org.baraza.access.session.Entry;
import org.baraza.access.session.Factor;
import org.baraza.language.Lang;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes people who are signed in, each with an account of their own: {@code
 * visitors.with(Role.FOCAL_POINT, "MRT")}. They passed a second factor, unless they are {@link
 * #withPasswordAlone}.
 */
public class Visitors {

  private final Site site;
  private final Accounts accounts;
  private final Grants grants;
  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Visitors(
      Site site,
      Accounts accounts,
      Grants grants,
      FindByIndexNameSessionRepository<? extends Session> sessions,
      TransactionTemplate transaction,
      Clock clock) {
    this.site = site;
    this.accounts = accounts;
    this.grants = grants;
    this.sessions = sessions;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Somebody signed in, without any role. */
  public Visitor member() {
    return with();
  }

  /** Somebody who holds a role for the platform. */
  public Visitor with(Role role) {
    return with(Mandate.of(role));
  }

  /** Somebody who holds a role for a country or an organisation. */
  public Visitor with(Role role, String of) {
    return with(new Mandate(role, of));
  }

  public Visitor with(Mandate... mandates) {
    return enter(account(mandates), Set.of(Factor.PASSWORD, Factor.CODE));
  }

  /** Somebody who signed in without a second factor: guarded roles stay closed. */
  public Visitor withPasswordAlone(Mandate... mandates) {
    return enter(account(mandates), Set.of(Factor.PASSWORD));
  }

  /** The same person on another device. */
  public Visitor again(Visitor one) {
    return enter(one.account(), Set.of(Factor.PASSWORD, Factor.CODE));
  }

  /** The same person, having given no more than a password. */
  public Visitor weakly(Visitor one) {
    return enter(one.account(), Set.of(Factor.PASSWORD));
  }

  /** The same person, who signed in some hours ago. */
  public Visitor longAgo(Visitor one) {
    return since(one, Duration.ofHours(3));
  }

  /** The same person, who signed in so long ago. */
  public Visitor since(Visitor one, Duration before) {
    var factors = Set.of(Factor.PASSWORD, Factor.CODE);
    return enter(one.account(), factors, clock.instant().minus(before));
  }

  private AccountId account(Mandate... mandates) {
    var name = "Visitor " + UUID.randomUUID();
    return transaction.execute(_ -> {
      var email = new Email(name.replace(' ', '.') + "@example.org");
      var account = accounts.make(name, email, Lang.EN, State.ACTIVE, "");
      for (var mandate : mandates) {
        grants.give(account, mandate, 0);
      }
      return account;
    });
  }

  private Visitor enter(AccountId account, Set<Factor> factors) {
    return enter(account, factors, clock.instant());
  }

  private Visitor enter(AccountId account, Set<Factor> factors, Instant since) {
    var entry = Entry.of(account, factors, true, since, "a test");
    return new Visitor(site, account, begin(sessions, entry));
  }

  private static <S extends Session> String begin(SessionRepository<S> sessions, Entry entry) {
    var session = sessions.createSession();
    var attributes = new HashMap<String, String>();
    attributes.put(Entry.ATTRIBUTE, entry.text());
    attributes.put(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, entry.account().toString());
    for (Map.Entry<String, String> one : attributes.entrySet()) {
      session.setAttribute(one.getKey(), one.getValue());
    }
    sessions.save(session);
    return Base64.getEncoder().encodeToString(session.getId().getBytes());
  }
}
