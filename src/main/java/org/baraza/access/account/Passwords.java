package org.baraza.access.account;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.baraza.access.AccountId;
import org.baraza.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps and compares passwords (Argon2id: 19 MiB, two passes). A comparison takes as long where
 * there is no account, or none with a password.
 */
@Component
public class Passwords {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  /** Each hash takes memory, so only so many are made at once. */
  private final Semaphore turns = new Semaphore(4);

  private final Argon2PasswordEncoder argon =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

  private final JdbcClient jdbc;
  private final Journal journal;
  private final String nobodys;

  Passwords(JdbcClient jdbc, Journal journal) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.nobodys = hash(Token.draw().text());
  }

  /** Whether this is the password of the account; takes its time for nobody too. */
  public boolean fits(Optional<Account> account, String password) {
    var kept =
        account.flatMap(one ->
            jdbc.sql("select password from access.account where number = :n and password <> ''")
                .param("n", one.id().number())
                .query(String.class)
                .optional());
    var same = inTurn(() -> argon.matches(normal(password), kept.orElse(nobodys)));
    return same && kept.isPresent();
  }

  /** Sets the password of an account. */
  @Transactional
  public void set(AccountId account, String password, long by) {
    jdbc.sql("update access.account set password = :password where number = :number")
        .param("password", hash(password))
        .param("number", account.number())
        .update();
    journal.note(by, "access.password.set", "account/" + account, Map.of());
  }

  private String hash(String password) {
    return inTurn(() -> String.valueOf(argon.encode(normal(password))));
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  /** The same signs on every keyboard give the same password. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
