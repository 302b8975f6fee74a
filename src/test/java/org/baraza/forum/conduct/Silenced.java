package org.baraza.forum.conduct;

import org.baraza.access.AccountId;
import org.baraza.store.Sight;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom moderators let say nothing for a time, for a post that is not there. */
@TestComponent
public class Silenced {

  private static final String WHY = "Zqsilenced";

  private final JdbcClient jdbc;

  Silenced(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets somebody say nothing for a day. */
  public void add(AccountId account) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                insert into forum.sanction (number, account, post, why, by, at, until, state, readers)
                values (100000 + :account, :account, 100000, :why, 0, now(),
                        now() + interval '1 day', 'STANDS', '{}')
                """)
            .param("account", account.number())
            .param("why", WHY)
            .update());
  }

  /** Lets them speak again, all of them. */
  public void forget() {
    Sight.atHouseWork(
        () -> jdbc.sql("delete from forum.sanction where why = ?").param(WHY).update());
  }
}
