package org.baraza.access.session;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.account.Account;
import org.baraza.access.account.Accounts;
import org.baraza.access.account.Email;
import org.baraza.access.account.Losses;
import org.baraza.access.account.Passwords;
import org.baraza.access.account.SecondFactors;
import org.baraza.access.account.Standings;
import org.baraza.access.account.Trial;
import org.baraza.journal.Journal;
import org.springframework.stereotype.Component;

/** Checks who signs in. Whether an account is not there or a password wrong is never told apart. */
@Component
class SignInDesk {

  private final Accounts accounts;
  private final Standings standings;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final Journal journal;
  private final Trial trial;
  private final Clock clock;
  private final Losses losses;

  SignInDesk(
      Accounts accounts,
      Standings standings,
      Passwords passwords,
      SecondFactors factors,
      Journal journal,
      Trial trial,
      Clock clock,
      Losses losses) {
    this.losses = losses;
    this.accounts = accounts;
    this.standings = standings;
    this.passwords = passwords;
    this.factors = factors;
    this.journal = journal;
    this.trial = trial;
    this.clock = clock;
  }

  /** The entry that an address and a password give; not a whole one where a code is asked for. */
  Optional<Entry> enter(Email email, String password, String agent) {
    var account = accounts.find(email);
    var fits = passwords.fits(account, password);
    var entered =
        account
            .filter(one -> fits && standings.of(one.id()).isPresent())
            .map(one -> entry(one, agent));
    note(account, entered.isPresent() ? "access.signin.password" : "access.signin.failed");
    return entered;
  }

  /** The whole entry, if the code is right. */
  Optional<Entry> complete(Entry half, String code) {
    var account = half.account();
    if (factors.passesCode(account, code)) {
      losses.forget(account);
      return Optional.of(half.with(Factor.CODE));
    }
    if (factors.passesRecovery(account, code)) {
      losses.forget(account);
      return Optional.of(half.with(Factor.RECOVERY));
    }
    journal.note(Journal.NOBODY, "access.signin.code.failed", "account/" + account, Map.of());
    return Optional.empty();
  }

  private Entry entry(Account account, String agent) {
    var proofs = EnumSet.of(Factor.PASSWORD);
    if (trial.isOn()) {
      proofs.add(Factor.DEEMED);
    }
    return Entry.of(account.id(), proofs, !account.factor(), clock.instant(), agent);
  }

  /**
   * The same is written whether or not there is such an account, so that it takes the same time.
   */
  private void note(Optional<Account> account, String act) {
    var subject = account.map(one -> "account/" + one.id()).orElse("");
    journal.note(Journal.NOBODY, act, subject, Map.of());
  }
}
