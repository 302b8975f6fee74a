package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.account.Losses;
import org.baraza.access.account.SecondFactors;
import org.baraza.access.account.Standings;
import org.baraza.journal.Journal;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Lets in who proved themselves by another way than a password. */
@Component
public class Arrival {

  private final Standings standings;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final Journal journal;
  private final Clock clock;
  private final Losses losses;

  Arrival(
      Standings standings,
      SecondFactors factors,
      Sessions sessions,
      Journal journal,
      Clock clock,
      Losses losses) {
    this.losses = losses;
    this.standings = standings;
    this.factors = factors;
    this.sessions = sessions;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Begins the session. Who gave a password before, and not yet a code, must be the same.
   *
   * @return where they go on to; nothing where the account may not come in, or is another than the
   *     one whose password was given
   */
  public Optional<SeeOther> enter(
      AccountId account, Factor factor, String next, Frame frame, HttpServletRequest request) {
    var half = Sessions.half(request);
    var other = half.filter(one -> !one.account().equals(account)).isPresent();
    if (other || standings.of(account).isEmpty()) {
      return Optional.empty();
    }
    var entry =
        half.filter(_ -> factor.isStrong())
            .map(one -> one.with(factor))
            .orElseGet(() -> entry(account, factor, request));
    sessions.open(request, entry);
    if (factor == Factor.PASSKEY) {
      losses.forget(account);
    }
    journal.note(
        Journal.NOBODY,
        "access.signin." + factor.name().toLowerCase(Locale.ROOT),
        "account/" + account,
        Map.of());
    return Optional.of(
        entry.whole()
            ? SignInController.onwards(frame, LocalPath.of(next))
            : SignInController.code(frame, LocalPath.of(next)));
  }

  /** A weak proof does not do where more was set up. */
  private Entry entry(AccountId account, Factor factor, HttpServletRequest request) {
    var agent = Agents.kind(request.getHeader(HttpHeaders.USER_AGENT));
    var whole = factor.isStrong() || !factors.guard(account);
    return Entry.of(account, Set.of(factor), whole, clock.instant(), agent);
  }
}
