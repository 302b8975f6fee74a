package org.baraza.access.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.account.Account;
import org.baraza.access.account.Account.State;
import org.baraza.access.account.Accounts;
import org.baraza.access.account.Grant;
import org.baraza.access.account.GrantLine;
import org.baraza.access.account.Grants;
import org.baraza.access.account.Invitations;
import org.baraza.access.account.Losses;
import org.baraza.access.account.PeopleChoices;
import org.baraza.access.session.Sessions;
import org.baraza.journal.Journal;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is here and what they may do. No one decides on themselves, and only an administrator makes
 * or unmakes one.
 */
@Component
@Transactional
class PeopleDesk {

  private final Accounts accounts;
  private final Grants grants;
  private final Invitations invitations;
  private final Sessions sessions;
  private final PeopleChoices choices;
  private final Journal journal;
  private final Clock clock;
  private final Losses losses;

  PeopleDesk(
      Accounts accounts,
      Grants grants,
      Invitations invitations,
      Sessions sessions,
      PeopleChoices choices,
      Journal journal,
      Clock clock,
      Losses losses) {
    this.losses = losses;
    this.accounts = accounts;
    this.grants = grants;
    this.invitations = invitations;
    this.sessions = sessions;
    this.choices = choices;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public PeoplePage people(Frame frame, String done) {
    var all = accounts.all();
    return new PeoplePage(
        frame,
        done,
        all.stream().filter(one -> one.state() == State.PENDING).toList(),
        invited(frame),
        members(all, frame));
  }

  private List<PeoplePage.Guest> invited(Frame frame) {
    return invitations.open().stream()
        .map(one ->
            new PeoplePage.Guest(
                one.number(),
                one.email(),
                choices.name(one.mandate(), frame),
                frame.date(LocalDate.ofInstant(one.expires(), ZoneOffset.UTC))))
        .toList();
  }

  private List<PeoplePage.Member> members(List<Account> all, Frame frame) {
    var now = clock.instant();
    var held = grants.standing().stream().filter(grant -> grant.isHeldAt(now)).toList();
    var here = all.stream().filter(one -> one.state() != State.PENDING).toList();
    return frame.sorted(here, Account::name).stream()
        .map(one -> new PeoplePage.Member(one, roles(one.id(), held, frame)))
        .toList();
  }

  private String roles(AccountId account, List<Grant> held, Frame frame) {
    return frame.list(
        held.stream()
            .filter(grant -> grant.account().equals(account))
            .map(grant -> choices.name(grant.mandate(), frame))
            .distinct()
            .toList());
  }

  @Transactional(readOnly = true)
  public PersonPage person(AccountId id, Entered entered, String done, Frame frame, Reader reader) {
    return new PersonPage(
        frame,
        settled(id),
        reader.self().equals(id),
        entered,
        done,
        GrantLine.of(grants.of(id), choices, frame, clock.instant()),
        roles(frame, reader),
        choices.of(Role.Scope.COUNTRY, frame),
        choices.of(Role.Scope.ORGANISATION, frame),
        losses.since(id).isPresent());
  }

  /** The roles that this reader may give. */
  Map<String, String> roles(Frame frame, Reader reader) {
    var roles = choices.roles(frame);
    if (!reader.holds(Role.ADMINISTRATOR)) {
      roles.remove(Role.ADMINISTRATOR.name());
    }
    return roles;
  }

  public void give(AccountId id, MandateForm form, Reader reader) {
    var other = other(id, reader);
    check(form.mandate().role(), reader);
    grants.give(
        other.id(),
        form.mandate(),
        form.begin(clock.instant()),
        form.end(),
        reader.self().number());
  }

  public void withdraw(AccountId id, long number, Reader reader) {
    var other = other(id, reader);
    var grant =
        grants
            .find(number)
            .filter(one -> one.account().equals(other.id()))
            .orElseThrow(NotThere::new);
    check(grant.mandate().role(), reader);
    grants.withdraw(grant, reader.self().number());
  }

  /** Keeps somebody out for now, and ends their sessions. */
  public void suspend(AccountId id, Reader reader) {
    var other = other(id, reader);
    guardAdministrators(other, reader);
    if (accounts.move(id, State.ACTIVE, State.SUSPENDED)) {
      sessions.endAll(id);
      journal.note(reader.self().number(), "access.suspended", "account/" + id, Map.of());
    }
  }

  public void restore(AccountId id, Reader reader) {
    guardAdministrators(other(id, reader), reader);
    if (accounts.move(id, State.SUSPENDED, State.ACTIVE)) {
      journal.note(reader.self().number(), "access.restored", "account/" + id, Map.of());
    }
  }

  /** When somebody said that their second factor is lost, which this reader may take away. */
  @Transactional(readOnly = true)
  public Instant lost(AccountId id, Reader reader) {
    guardAdministrators(other(id, reader), reader);
    return losses.since(id).orElseThrow(NotThere::new);
  }

  @Transactional(readOnly = true)
  public Account named(AccountId id) {
    return settled(id);
  }

  /** Takes a lost second factor away, and ends all sessions. */
  public void reset(AccountId id, String how, Reader reader) {
    lost(id, reader);
    losses.reset(id, how, reader.self());
    sessions.endAll(id);
  }

  private void guardAdministrators(Account other, Reader reader) {
    grants.of(other.id()).stream()
        .filter(grant -> grant.isHeldAt(clock.instant()))
        .forEach(grant -> check(grant.mandate().role(), reader));
  }

  /** Somebody else than the reader. */
  private Account other(AccountId id, Reader reader) {
    if (reader.self().equals(id)) {
      throw new NotThere();
    }
    return settled(id);
  }

  private Account settled(AccountId id) {
    return accounts
        .find(id)
        .filter(one -> one.state() == State.ACTIVE || one.state() == State.SUSPENDED)
        .orElseThrow(NotThere::new);
  }

  static void check(Role role, Reader reader) {
    if (role == Role.ADMINISTRATOR && !reader.holds(Role.ADMINISTRATOR)) {
      throw new NotThere();
    }
  }
}
