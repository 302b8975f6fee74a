package org.baraza.access.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.KeyRing;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.account.Standings.Standing;
import org.baraza.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells other rooms who the accounts are. */
@Component
class AccountPeople implements People {

  private final Standings standings;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Trial trial;
  private final List<KeyRing> rings;

  AccountPeople(
      Standings standings, JdbcClient jdbc, Clock clock, Trial trial, List<KeyRing> rings) {
    this.rings = rings;
    this.standings = standings;
    this.jdbc = jdbc;
    this.clock = clock;
    this.trial = trial;
  }

  @Override
  public Optional<Person> person(AccountId id) {
    return standings.of(id).map(now -> new Person(id, now.name(), now.lang()));
  }

  @Override
  public Map<AccountId, String> names(Collection<AccountId> ids) {
    var names = new HashMap<AccountId, String>();
    jdbc.sql(
            """
            select number, name from access.account
             where number = any(:numbers) and state = 'ACTIVE' and (not invented or :trial)
            """)
        .param("numbers", ids.stream().map(AccountId::number).toArray(Long[]::new))
        .param("trial", trial.isOn())
        .query(row -> {
          names.put(new AccountId(row.getLong("number")), row.getString("name"));
        });
    return names;
  }

  @Override
  public List<AccountId> all() {
    return jdbc.sql("select number from access.account where state = 'ACTIVE' order by number")
        .query((row, _) -> new AccountId(row.getLong(1)))
        .list();
  }

  @Override
  public List<Person> holders(Role role, String of) {
    return jdbc.sql(
            """
            select a.number, a.name, a.lang
            from access.account a join access.mandate m on m.account = a.number
            where m.role = :role and m.held_for = :of and a.state = 'ACTIVE'
              and m.from_at <= :now and (m.until_at is null or m.until_at > :now)
              and m.withdrawn_at is null and (not a.invented or :trial)
            group by a.number, a.name, a.lang
            order by min(m.from_at), a.number
            """)
        .param("trial", trial.isOn())
        .param("role", role.name())
        .param("of", of)
        .param("now", Timestamp.from(clock.instant()))
        .query((row, _) ->
            new Person(
                new AccountId(row.getLong("number")),
                row.getString("name"),
                Lang.of(row.getString("lang")).orElse(Lang.EN)))
        .list();
  }

  @Override
  public List<Membership> members(Collection<String> codes) {
    return jdbc.sql(
            """
            select a.number, a.name, a.lang, min(m.from_at) as since,
                   case when bool_or(m.until_at is null) then null else max(m.until_at) end as until
            from access.account a join access.mandate m on m.account = a.number
            where m.role = 'MEMBER' and m.held_for = any(array[:codes]::text[])
              and a.state = 'ACTIVE'
              and m.from_at <= :now and (m.until_at is null or m.until_at > :now)
              and m.withdrawn_at is null and (not a.invented or :trial)
            group by a.number, a.name, a.lang
            order by since, a.number
            """)
        .param("trial", trial.isOn())
        .param("codes", codes)
        .param("now", Timestamp.from(clock.instant()))
        .query((row, _) ->
            new Membership(
                new Person(
                    new AccountId(row.getLong("number")),
                    row.getString("name"),
                    Lang.of(row.getString("lang")).orElse(Lang.EN)),
                row.getTimestamp("since").toInstant(),
                Optional.ofNullable(row.getTimestamp("until")).map(Timestamp::toInstant)))
        .list();
  }

  @Override
  public Map<String, Integer> organisations() {
    var codes = new LinkedHashMap<String, Integer>();
    jdbc.sql(
            """
            select held_for, count(distinct account) as people from access.mandate
            where role = 'MEMBER' and withdrawn_at is null
              and (until_at is null or until_at > :now)
            group by held_for order by held_for
            """)
        .param("now", Timestamp.from(clock.instant()))
        .query(row -> {
          codes.put(row.getString("held_for"), row.getInt("people"));
        });
    return codes;
  }

  @Override
  public Optional<Person> at(String address) {
    return jdbc.sql("select number from access.account where folded = ? and state = 'ACTIVE'")
        .param(new Email(address).folded())
        .query(Long.class)
        .optional()
        .flatMap(number -> person(new AccountId(number)));
  }

  @Override
  public Optional<String> address(AccountId id) {
    return standings
        .of(id)
        .flatMap(_ ->
            jdbc.sql("select email from access.account where number = ?")
                .param(id.number())
                .query(String.class)
                .optional());
  }

  @Override
  public Reader reader(AccountId id) {
    return standings.of(id).map(now -> reader(id, now)).orElseGet(Reader::anyone);
  }

  private Reader reader(AccountId id, Standing now) {
    return Reader.of(id, now.mandates())
        .with(rings.stream().flatMap(ring -> ring.of(id).stream()).toList());
  }
}
