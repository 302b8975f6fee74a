package org.baraza.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys that are known. */
@Component
class PasskeyTable {

  private final JdbcClient jdbc;

  PasskeyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of an account, the first made first. */
  List<Passkey> of(AccountId account) {
    return jdbc.sql("select * from access.passkey where account = ? order by number")
        .param(account.number())
        .query(PasskeyTable::passkey)
        .list();
  }

  Optional<Passkey> find(byte[] credential) {
    return jdbc.sql("select * from access.passkey where credential = ?")
        .param(credential)
        .query(PasskeyTable::passkey)
        .optional();
  }

  /** Keeps one; says whether it was not known before. */
  boolean add(AccountId account, String name, Credential credential, Instant at) {
    return jdbc.sql(
                """
                insert into access.passkey
                  (account, credential, attested, counter, eligible, backed, name, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                account.number(),
                credential.id(),
                credential.attested(),
                credential.counter(),
                credential.eligible(),
                credential.backed(),
                name,
                Timestamp.from(at))
            .update()
        == 1;
  }

  /** Notes that one was used; says whether its counter stood as it did when it was read. */
  boolean use(Passkey passkey, Credential now, Instant at) {
    return jdbc.sql(
                """
                update access.passkey set counter = ?, backed = ?, used_at = ?
                where number = ? and counter = ?
                """)
            .params(
                now.counter(),
                now.backed(),
                Timestamp.from(at),
                passkey.number(),
                passkey.credential().counter())
            .update()
        == 1;
  }

  boolean remove(AccountId account, long number) {
    return jdbc.sql("delete from access.passkey where account = ? and number = ?")
            .params(account.number(), number)
            .update()
        == 1;
  }

  private static Passkey passkey(ResultSet row, int index) throws SQLException {
    return new Passkey(
        row.getLong("number"),
        new AccountId(row.getLong("account")),
        row.getString("name"),
        row.getTimestamp("made_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant),
        new Credential(
            row.getBytes("credential"),
            row.getBytes("attested"),
            row.getLong("counter"),
            row.getBoolean("eligible"),
            row.getBoolean("backed")));
  }
}
