package org.baraza.access.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.baraza.access.AccountId;
import org.baraza.journal.Journal;
import org.baraza.store.Digest;
import org.baraza.store.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Second factors: the authenticator, and the recovery codes for the day it is lost. */
@Component
@Transactional
public class SecondFactors {

  /**
   * A secret that is being set up.
   *
   * @param sealed as it travels through the form, readable to us alone
   * @param secret to be typed into an authenticator
   * @param address to be shown as a picture to an authenticator
   */
  public record Draft(String sealed, String secret, String address) {}

  private record Kept(byte[] totp, long totpStep) {}

  private static final int CODES = 10;

  /** 120 bits by lot: so many that a plain hash of them may rest in the database. */
  private static final int CODE_BYTES = 15;

  private static final SecureRandom CHANCE = new SecureRandom();

  private final JdbcClient jdbc;
  private final Seal seal;
  private final Clock clock;
  private final Journal journal;
  private final Alerts alerts;

  SecondFactors(JdbcClient jdbc, Seal seal, Clock clock, Journal journal, Alerts alerts) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.clock = clock;
    this.journal = journal;
    this.alerts = alerts;
  }

  /** A new secret for an account; it counts only once a code of it was given. */
  public Draft draft(Account account) {
    return draft(account, Totp.draw().secret());
  }

  /** The draft that a form brought back; nothing where it is not one of ours for this account. */
  public Optional<Draft> draft(Account account, String sealed) {
    return opened(account.id(), sealed).map(secret -> draft(account, secret));
  }

  private Draft draft(Account account, byte[] secret) {
    var text = Base32.of(secret);
    var sealed = seal.close(secret, drafted(account.id()));
    return new Draft(
        HexFormat.of().formatHex(sealed),
        Base32.grouped(text),
        "otpauth://totp/Baraza:"
            + URLEncoder.encode(account.email(), StandardCharsets.UTF_8).replace("+", "%20")
            + "?secret="
            + text
            + "&issuer=Baraza");
  }

  /**
   * Takes a drafted secret into use, if the code is one of it.
   *
   * @return the recovery codes, to be shown once; nothing where the code is wrong
   */
  public List<String> confirm(AccountId account, String sealed, String code) {
    var secret = opened(account, sealed).orElse(new byte[0]);
    var step =
        secret.length == 0
            ? OptionalLong.empty()
            : new Totp(secret).step(digits(code), clock.instant(), 0);
    if (step.isEmpty()) {
      return List.of();
    }
    jdbc.sql("update access.account set totp = :totp, totp_step = :step where number = :number")
        .param("totp", seal.close(secret, kept(account)))
        .param("step", step.getAsLong())
        .param("number", account.number())
        .update();
    journal.note(account.number(), "access.factor.set", "account/" + account, Map.of());
    alerts.post(account, Alerts.What.FACTOR_SET);
    return drawCodes(account);
  }

  /** Makes ten new recovery codes in place of the old ones, and tells their owner. */
  public List<String> renewCodes(AccountId account) {
    alerts.post(account, Alerts.What.CODES_RENEWED);
    return drawCodes(account);
  }

  private List<String> drawCodes(AccountId account) {
    jdbc.sql("delete from access.recovery_code where account = :account")
        .param("account", account.number())
        .update();
    var codes = IntStream.range(0, CODES).mapToObj(_ -> drawCode()).toList();
    for (var code : codes) {
      jdbc.sql("insert into access.recovery_code (account, code) values (:account, :code)")
          .param("account", account.number())
          .param("code", Digest.of(plain(code)))
          .update();
    }
    journal.note(account.number(), "access.codes.renewed", "account/" + account, Map.of());
    return codes;
  }

  /** Whether this is the code of this moment; each serves once. */
  public boolean passesCode(AccountId account, String code) {
    return kept(account, jdbc)
        .map(kept ->
            new Totp(seal.open(kept.totp(), kept(account)))
                .step(digits(code), clock.instant(), kept.totpStep()))
        .filter(step -> step.isPresent() && use(account, step.getAsLong()))
        .isPresent();
  }

  /** Whether this is one of the recovery codes that was not used; it is used then. */
  public boolean passesRecovery(AccountId account, String code) {
    var used =
        jdbc.sql(
                """
                update access.recovery_code set used_at = :at
                where account = :account and code = :code and used_at is null
                """)
            .param("at", Timestamp.from(clock.instant()))
            .param("account", account.number())
            .param("code", Digest.of(plain(code)))
            .update();
    if (used == 1) {
      journal.note(account.number(), "access.code.recovered", "account/" + account, Map.of());
    }
    return used == 1;
  }

  /** How many recovery codes are left. */
  public int codesLeft(AccountId account) {
    return jdbc.sql(
            "select count(*) from access.recovery_code where account = :a and used_at is null")
        .param("a", account.number())
        .query(Integer.class)
        .single();
  }

  /** Whether an account is guarded by more than a password: then only such a proof changes it. */
  @Transactional(readOnly = true)
  public boolean guard(AccountId account) {
    return jdbc.sql(
            """
            select exists (select from access.account where number = :a and totp is not null)
              or exists (select from access.passkey where account = :a)
            """)
        .param("a", account.number())
        .query(Boolean.class)
        .single();
  }

  /** Takes the second factor away, with its recovery codes and all passkeys. */
  public void remove(AccountId account, long by) {
    jdbc.sql("update access.account set totp = null, totp_step = 0 where number = :number")
        .param("number", account.number())
        .update();
    jdbc.sql("delete from access.recovery_code where account = :account")
        .param("account", account.number())
        .update();
    jdbc.sql("delete from access.passkey where account = :account")
        .param("account", account.number())
        .update();
    journal.note(by, "access.factor.removed", "account/" + account, Map.of());
  }

  /** Two requests with one code: only the first moves the step on. */
  private boolean use(AccountId account, long step) {
    return jdbc.sql(
                """
                update access.account set totp_step = :step
                where number = :number and totp_step < :step
                """)
            .param("step", step)
            .param("number", account.number())
            .update()
        == 1;
  }

  private static Optional<Kept> kept(AccountId account, JdbcClient jdbc) {
    return jdbc.sql(
            """
            select totp, totp_step from access.account
            where number = :number and totp is not null
            """)
        .param("number", account.number())
        .query(Kept.class)
        .optional();
  }

  private Optional<byte[]> opened(AccountId account, @Nullable String sealed) {
    try {
      return Optional.of(
          seal.open(HexFormat.of().parseHex(sealed == null ? "" : sealed), drafted(account)));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static String drafted(AccountId account) {
    return "draft of a second factor of " + account;
  }

  private static String kept(AccountId account) {
    return "second factor of " + account;
  }

  private static String drawCode() {
    var secret = new byte[CODE_BYTES];
    CHANCE.nextBytes(secret);
    return Base32.grouped(Base32.of(secret)).replace(' ', '-');
  }

  private static String plain(String code) {
    return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
  }

  /** Codes are typed with spaces and in the digits of any script. */
  private static String digits(String code) {
    var digits = new StringBuilder();
    code.codePoints()
        .filter(Character::isDigit)
        .forEach(digit -> digits.append(Character.digit(digit, 10)));
    return digits.toString();
  }
}
