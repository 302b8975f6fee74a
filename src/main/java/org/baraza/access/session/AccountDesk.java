package org.baraza.access.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.baraza.access.account.Account;
import org.baraza.access.account.Accounts;
import org.baraza.access.account.GrantLine;
import org.baraza.access.account.Grants;
import org.baraza.access.account.PeopleChoices;
import org.baraza.access.account.SecondFactors;
import org.baraza.access.session.AccountPage.Device;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;

/** Shows people their own account. */
@Component
class AccountDesk {

  private final Accounts accounts;
  private final Grants grants;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final PeopleChoices choices;
  private final Clock clock;

  AccountDesk(
      Accounts accounts,
      Grants grants,
      SecondFactors factors,
      Sessions sessions,
      PeopleChoices choices,
      Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.factors = factors;
    this.sessions = sessions;
    this.choices = choices;
    this.clock = clock;
  }

  Account account(SignedIn who) {
    return accounts.find(who.standing().id()).orElseThrow(NotThere::new);
  }

  void describe(SignedIn who, AccountForm form) {
    accounts.describe(who.standing().id(), form.name(), Lang.of(form.lang()).orElseThrow());
  }

  /** The page as it is for somebody who has typed nothing yet. */
  AccountPage page(SignedIn who, String done, Frame frame) {
    var account = account(who);
    var known = Map.of("name", account.name(), "lang", account.lang().code());
    return page(who, Entered.of(known), done, frame);
  }

  AccountPage page(SignedIn who, Entered entered, String done, Frame frame) {
    var account = account(who);
    return new AccountPage(
        frame,
        account,
        entered,
        done,
        who.lacksFactor(),
        factors.codesLeft(account.id()),
        devices(who, frame),
        GrantLine.of(grants.of(account.id()), choices, frame, clock.instant()),
        choices.languages(),
        !who.entry().isStrong() && factors.guard(account.id()));
  }

  private List<Device> devices(SignedIn who, Frame frame) {
    return sessions.of(who.standing().id()).stream()
        .map(seen ->
            new Device(
                seen.entry().handle(),
                seen.entry().agent(),
                day(seen.entry().since(), frame),
                day(seen.last(), frame),
                seen.entry().handle().equals(who.entry().handle())))
        .toList();
  }

  private static String day(Instant moment, Frame frame) {
    return frame.date(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }
}
