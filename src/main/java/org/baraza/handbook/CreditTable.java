package org.baraza.handbook;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is named in an edition, and how; nobody is who did not say so. */
@Component
class CreditTable {

  private final JdbcClient jdbc;

  CreditTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What somebody did for an edition. */
  enum Part {
    EDITOR,
    TRANSLATOR;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Somebody who is asked whether they wish to be named.
   *
   * @param name as they wish to be, or nothing
   */
  record Credit(Part part, String name) {}

  /** Asks people, once; what they said stays. */
  void ask(long edition, Collection<Long> accounts, Part part) {
    for (var account : accounts) {
      var readers =
          new String[] {
            Keys.account(new AccountId(account)),
            Keys.role(Role.EDITOR),
            Keys.role(Role.FACILITATOR)
          };
      jdbc.sql(
              """
              insert into handbook.credit (edition, account, part, readers)
              values (?, ?, ?, ?) on conflict do nothing
              """)
          .param(edition)
          .param(account)
          .param(part.name())
          .param(readers)
          .update();
    }
  }

  /** What somebody is credited for in an edition. */
  List<Credit> of(long edition, AccountId account) {
    return jdbc.sql("select * from handbook.credit where edition = ? and account = ? order by part")
        .params(edition, account.number())
        .query((row, _) -> new Credit(Part.valueOf(row.getString("part")), row.getString("name")))
        .list();
  }

  /** All that is kept of how somebody wishes to be named. */
  List<Map<String, Object>> all(AccountId account) {
    return jdbc.sql(
            "select edition, part, name from handbook.credit where account = ? order by edition")
        .param(account.number())
        .query((row, _) ->
            Map.<String, Object>of(
                "edition", row.getLong("edition"),
                "part", Part.valueOf(row.getString("part")).code(),
                "name", row.getString("name")))
        .list();
  }

  /** Notes how somebody wishes to be named; nothing if they do not. */
  void say(long edition, AccountId account, String name, Instant at) {
    jdbc.sql(
            """
            update handbook.credit set name = :name, said_at = :at
             where edition = :edition and account = :account
            """)
        .param("name", name)
        .param("at", Timestamp.from(at))
        .param("edition", edition)
        .param("account", account.number())
        .update();
  }

  /** Asks nobody any more; who said nothing is not kept. */
  void close(long edition) {
    jdbc.sql("delete from handbook.credit where edition = ? and said_at is null")
        .param(edition)
        .update();
  }

  /** The names of those who wish to be named: editors first, each once. */
  List<String> names(long edition) {
    return jdbc
        .sql(
            """
            select name from handbook.credit where edition = ? and name <> ''
             order by part = 'EDITOR' desc, name
            """)
        .param(edition)
        .query((row, _) -> row.getString(1))
        .list()
        .stream()
        .distinct()
        .toList();
  }

  /** The drafts whose makers wait for somebody to say how they wish to be named. */
  List<Long> waiting(AccountId account) {
    return jdbc.sql(
            """
            select distinct edition from handbook.credit
             where account = ? and said_at is null order by edition
            """)
        .param(account.number())
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** How many of those who were asked have not agreed, or not yet. */
  int unnamed(long edition) {
    return jdbc.sql(
            """
            select count(distinct account) from handbook.credit
             where edition = ? and name = ''
            """)
        .param(edition)
        .query(Integer.class)
        .single();
  }
}
