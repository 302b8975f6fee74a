package org.baraza.access.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Realms;
import org.baraza.access.Role;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How an active account stands at this moment, by one question to the database. */
@Component
public class Standings {

  /**
   * @param mandates the roles held now, whether or not this sign-in is strong enough to use them
   */
  public record Standing(AccountId id, String name, Lang lang, Set<Mandate> mandates) {}

  private record Row(String name, String lang, @Nullable String role, @Nullable String heldFor) {}

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Trial trial;
  private final Realms realms;

  Standings(JdbcClient jdbc, Clock clock, Trial trial, Realms realms) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.trial = trial;
    this.realms = realms;
  }

  /**
   * Nothing where there is no such account, or it is not active; invented people are so only while
   * things are tried out.
   */
  public Optional<Standing> of(AccountId id) {
    var rows =
        jdbc.sql(
                """
                select a.name, a.lang, m.role, m.held_for
                from access.account a left join access.mandate m on m.account = a.number
                  and m.from_at <= :now and (m.until_at is null or m.until_at > :now)
                  and m.withdrawn_at is null
                where a.number = :number and a.state = 'ACTIVE' and (not a.invented or :trial)
                """)
            .param("trial", trial.isOn())
            .param("number", id.number())
            .param("now", Timestamp.from(clock.instant()))
            .query((row, _) ->
                new Row(
                    row.getString("name"),
                    row.getString("lang"),
                    row.getString("role"),
                    row.getString("held_for")))
            .list();
    return rows.isEmpty() ? Optional.empty() : Optional.of(standing(id, rows));
  }

  /** A mandate for what has several codes is held for each of them. */
  private Standing standing(AccountId id, List<Row> rows) {
    var mandates = new HashSet<Mandate>();
    for (var row : rows) {
      if (row.role() != null && row.heldFor() != null) {
        var role = Role.valueOf(row.role());
        realms
            .alike(role.scope(), row.heldFor())
            .forEach(code -> mandates.add(new Mandate(role, code)));
      }
    }
    var first = rows.getFirst();
    return new Standing(id, first.name(), Lang.of(first.lang()).orElse(Lang.EN), mandates);
  }
}
