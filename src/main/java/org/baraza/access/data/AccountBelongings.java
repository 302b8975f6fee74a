package org.baraza.access.data;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.access.session.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account itself, and all that it is proved by. */
@Component
class AccountBelongings implements Belongings {

  private static final String SELF =
      """
      select number, name, email, lang as language, state, reason, made_at as since,
        totp is not null as authenticator, password is not null as password
      from access.account where number = ?
      """;
  private static final String ROLES =
      """
      select role, held_for, from_at, until_at, withdrawn_at, through as institution
      from access.mandate where account = ? order by number
      """;
  private static final String PASSKEYS =
      "select name, made_at, used_at from access.passkey where account = ? order by number";
  private static final String LINKS =
      "select issuer, subject, linked_at, used_at from access.institution_link where account = ?";

  /** Where nothing but what is theirs stands, in an order that the tables bear. */
  private static final List<String> TABLES =
      List.of(
          "recovery_code",
          "passkey",
          "institution_link",
          "password_link",
          "factor_loss",
          "email_change",
          "mandate");

  private final JdbcClient jdbc;
  private final Sessions sessions;

  AccountBelongings(JdbcClient jdbc, Sessions sessions) {
    this.jdbc = jdbc;
    this.sessions = sessions;
  }

  @Override
  public String room() {
    return "account";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    var all = new LinkedHashMap<String, Object>(rows(SELF, account).getFirst());
    all.put("roles", rows(ROLES, account));
    all.put("passkeys", rows(PASSKEYS, account));
    all.put("institutions", rows(LINKS, account));
    all.put(
        "sessions",
        sessions.entries(account).stream()
            .map(one -> Map.of("browser", one.agent(), "since", one.since().toString()))
            .toList());
    return all;
  }

  @Override
  public void forget(AccountId account) {
    sessions.endAll(account);
    jdbc.sql(
            """
            delete from access.invitation
            where folded = (select folded from access.account where number = ?)
            """)
        .param(account.number())
        .update();
    for (var table : TABLES) {
      jdbc.sql("delete from access." + table + " where account = ?")
          .param(account.number())
          .update();
    }
    jdbc.sql(
            """
            update access.account set state = 'FORGOTTEN', name = '', email = null, folded = null,
              password = null, totp = null, totp_step = 0, reason = ''
            where number = ?
            """)
        .param(account.number())
        .update();
  }

  private List<Map<String, Object>> rows(String sql, AccountId account) {
    return jdbc.sql(sql).param(account.number()).query().listOfRows().stream()
        .map(AccountBelongings::said)
        .toList();
  }

  /** Times are written as they are read everywhere (ISO 8601). */
  private static Map<String, Object> said(Map<String, Object> row) {
    var said = new LinkedHashMap<String, Object>();
    row.forEach((name, value) -> {
      if (value != null) {
        said.put(name, value instanceof Timestamp at ? at.toInstant().toString() : value);
      }
    });
    return said;
  }
}
