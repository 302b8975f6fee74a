package org.baraza.access.institution;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account somebody is whom an institution vouches for: by issuer and subject alone. */
@Component
class Links {

  private final JdbcClient jdbc;
  private final Clock clock;

  Links(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<AccountId> find(Identity identity) {
    return jdbc.sql("select account from access.institution_link where issuer = ? and subject = ?")
        .params(identity.issuer(), identity.subject())
        .query(Long.class)
        .optional()
        .map(AccountId::new);
  }

  /** Links the account; says whether neither was linked before. */
  boolean link(AccountId account, String issuer, String subject) {
    return jdbc.sql(
                """
                insert into access.institution_link (issuer, subject, account, linked_at)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(issuer, subject, account.number(), Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  void use(Identity identity) {
    jdbc.sql("update access.institution_link set used_at = ? where issuer = ? and subject = ?")
        .params(Timestamp.from(clock.instant()), identity.issuer(), identity.subject())
        .update();
  }

  boolean unlink(AccountId account, String issuer) {
    return jdbc.sql("delete from access.institution_link where account = ? and issuer = ?")
            .params(account.number(), issuer)
            .update()
        == 1;
  }

  Set<String> issuers(AccountId account) {
    return Set.copyOf(
        jdbc.sql("select issuer from access.institution_link where account = ?")
            .param(account.number())
            .query(String.class)
            .list());
  }
}
