package org.baraza.access.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.baraza.access.account.Account.State;
import org.baraza.journal.Journal;
import org.baraza.language.Lang;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invitations. The token of a link is drawn when its letter is written, and only its hash is
 * kept: nobody but who reads the letter can come in by it.
 */
@Component
@Transactional
public class Invitations {

  static final String KIND = "access.invitation";

  private static final Duration VALID = Duration.ofDays(14);

  private static final String OPEN =
      """
      select number, email, lang, role, held_for, until_at, invited_by, expires_at
      from access.invitation
      where closed_at is null and expires_at > :now
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Journal journal;
  private final Outbox outbox;
  private final Accounts accounts;
  private final Grants grants;
  private final Passwords passwords;

  Invitations(
      JdbcClient jdbc,
      Clock clock,
      Journal journal,
      Outbox outbox,
      Accounts accounts,
      Grants grants,
      Passwords passwords) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.journal = journal;
    this.outbox = outbox;
    this.accounts = accounts;
    this.grants = grants;
    this.passwords = passwords;
  }

  /** Asks somebody to come in; a letter goes out. */
  public void invite(
      Email email, Lang lang, Mandate mandate, Optional<Instant> until, AccountId by) {
    var number =
        jdbc.sql(
                """
                insert into access.invitation (email, folded, lang, role, held_for, until_at,
                  invited_by, invited_at, expires_at)
                values (:email, :folded, :lang, :role, :of, :until, :by, :now, :expires)
                returning number
                """)
            .param("email", email.written())
            .param("folded", email.folded())
            .param("lang", lang.code())
            .param("role", mandate.role().name())
            .param("of", mandate.of())
            .param("until", until.map(Timestamp::from).orElse(null))
            .param("by", by.number())
            .param("now", now())
            .param("expires", Timestamp.from(clock.instant().plus(VALID)))
            .query(Long.class)
            .single();
    outbox.post(new Occasion(KIND, Map.of("invitation", String.valueOf(number))));
    journal.note(
        by.number(),
        "access.invited",
        "invitation/" + number,
        Map.of("role", mandate.role().name(), "of", mandate.of()));
  }

  /** Those that are neither accepted nor taken back nor too old. */
  @Transactional(readOnly = true)
  public List<Invitation> open() {
    return jdbc.sql(OPEN + "order by number desc")
        .param("now", now())
        .query(Invitations::invitation)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Invitation> open(long number) {
    return jdbc.sql(OPEN + "and number = :number")
        .param("now", now())
        .param("number", number)
        .query(Invitations::invitation)
        .optional();
  }

  @Transactional(readOnly = true)
  public Optional<Invitation> open(Token token) {
    return jdbc.sql(OPEN + "and token = :token")
        .param("now", now())
        .param("token", token.hash())
        .query(Invitations::invitation)
        .optional();
  }

  /** The secret of an invitation's link, new with each letter. */
  Token token(Invitation invitation) {
    var token = Token.draw();
    jdbc.sql("update access.invitation set token = :token where number = :number")
        .param("token", token.hash())
        .param("number", invitation.number())
        .update();
    return token;
  }

  /**
   * Makes the account of who was invited, and gives the role they were invited to.
   *
   * @return the account; nothing where the link serves no longer, or an account was made meanwhile
   */
  public Optional<AccountId> accept(Token token, String name, Lang lang, String password) {
    var invitation = open(token).filter(this::close);
    var email = invitation.map(Invitation::email).map(Email::new);
    var there = email.flatMap(accounts::find);
    there.ifPresent(one -> accounts.removePending(one.id()));
    if (invitation.isEmpty() || email.isEmpty() || email.flatMap(accounts::find).isPresent()) {
      return Optional.empty();
    }
    var account = accounts.make(name, email.get(), lang, State.ACTIVE, "");
    passwords.set(account, password, account.number());
    var one = invitation.get();
    grants.give(account, one.mandate(), clock.instant(), one.until(), one.by().number());
    journal.note(account.number(), "access.accepted", "invitation/" + one.number(), Map.of());
    return Optional.of(account);
  }

  /** Takes an invitation back. */
  public void takeBack(Invitation invitation, AccountId by) {
    if (close(invitation)) {
      journal.note(
          by.number(),
          "access.invitation.withdrawn",
          "invitation/" + invitation.number(),
          Map.of());
    }
  }

  private boolean close(Invitation invitation) {
    return jdbc.sql(
                """
                update access.invitation set closed_at = :now
                where number = :number and closed_at is null
                """)
            .param("now", now())
            .param("number", invitation.number())
            .update()
        == 1;
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static Invitation invitation(ResultSet row, int index) throws SQLException {
    return new Invitation(
        row.getLong("number"),
        row.getString("email"),
        Lang.of(row.getString("lang")).orElse(Lang.EN),
        new Mandate(Role.valueOf(row.getString("role")), row.getString("held_for")),
        Optional.ofNullable(row.getTimestamp("until_at")).map(Timestamp::toInstant),
        new AccountId(row.getLong("invited_by")),
        row.getTimestamp("expires_at").toInstant());
  }
}
