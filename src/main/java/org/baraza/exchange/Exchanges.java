package org.baraza.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.Reader;
import org.baraza.dossier.Editions;
import org.baraza.exchange.Plan.Kind;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps exchanges and how they came to stand where they do; read through the reader. */
@Component
class Exchanges {

  private static final String SEEN =
      " from exchange.exchange e where e.readers && array[:keys]::text[]";

  private final JdbcClient jdbc;
  private final Editions editions;

  Exchanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.editions = new Editions(jdbc, "exchange");
  }

  /**
   * What is looked for; nothing in a part is anything.
   *
   * @param kind the name of a {@link Kind}
   * @param stage the name of a {@link Stage}
   * @param party the key of a party
   * @param practice the number of a practice it draws on, or 0
   */
  record Wanted(String kind, String stage, String party, long practice) {

    static Wanted of(String party) {
      return new Wanted("", "", party, 0);
    }

    static Wanted on(long practice) {
      return new Wanted("", "", "", practice);
    }
  }

  Editions editions() {
    return editions;
  }

  Optional<Exchange> visible(long number, Reader reader) {
    return found(
            jdbc.sql("select e.*" + SEEN + " and e.number = :number")
                .param("keys", reader.keys())
                .param("number", number))
        .stream()
        .findFirst();
  }

  /** The same, held until the work at hand is done. */
  Optional<Exchange> held(long number, Reader reader) {
    return found(
            jdbc.sql("select e.*" + SEEN + " and e.number = :number for update")
                .param("keys", reader.keys())
                .param("number", number))
        .stream()
        .findFirst();
  }

  /** One of them, whoever may see it, held until the work at hand is done; for the house. */
  Optional<Exchange> held(long number) {
    return found(
            jdbc.sql("select * from exchange.exchange where number = :number for update")
                .param("number", number))
        .stream()
        .findFirst();
  }

  /** One of them, whoever may see it; for the house. */
  Optional<Exchange> any(long number) {
    return found(
            jdbc.sql("select * from exchange.exchange where number = :number")
                .param("number", number))
        .stream()
        .findFirst();
  }

  /** Those that the reader sees and that are wanted, the latest to begin first. */
  List<Exchange> all(Wanted wanted, int from, int most, Reader reader) {
    return found(
        wanted(
                "select e.*" + SEEN,
                " order by e.begins desc, e.number offset :from limit :most",
                wanted,
                reader)
            .param("from", from)
            .param("most", most));
  }

  int count(Wanted wanted, Reader reader) {
    return wanted("select count(*)" + SEEN, "", wanted, reader).query(Integer.class).single();
  }

  private JdbcClient.StatementSpec wanted(String begin, String end, Wanted wanted, Reader reader) {
    return jdbc.sql(
            begin
                + """
                 and (:kind = '' or e.kind = :kind) and (:stage = '' or e.stage = :stage)
                 and (:party = '' or exists (select from exchange.party p
                       where p.exchange = e.number and p.key = :party))
                 and (:practice = 0 or e.practices @> array[:practice]::bigint[])
                """
                + end)
        .param("keys", reader.keys())
        .param("kind", wanted.kind())
        .param("stage", wanted.stage())
        .param("party", wanted.party())
        .param("practice", wanted.practice());
  }

  /** Those that wait for an answer, and that the reader sees. */
  List<Exchange> waiting(Reader reader) {
    return found(
        jdbc.sql("select e.*" + SEEN + " and e.stage = 'PROPOSED' order by e.changed_at, e.number")
            .param("keys", reader.keys()));
  }

  /** The numbers of those that an account proposed. */
  List<Long> by(AccountId account) {
    return jdbc.sql("select number from exchange.exchange where signed_by = ? order by number")
        .param(account.number())
        .query((row, _) -> row.getLong(1))
        .list();
  }

  private List<Exchange> found(JdbcClient.StatementSpec asked) {
    var rows = new ArrayList<Exchange>(asked.query((row, _) -> exchange(row)).list());
    var parties = parties(rows.stream().map(Exchange::number).toList());
    rows.replaceAll(one -> one.with(parties.getOrDefault(one.number(), List.of())));
    return rows;
  }

  private Map<Long, List<Party>> parties(Collection<Long> exchanges) {
    var parties = new HashMap<Long, List<Party>>();
    if (!exchanges.isEmpty()) {
      jdbc.sql("select * from exchange.party where exchange in (:numbers) order by place")
          .param("numbers", exchanges)
          .query(row -> {
            parties
                .computeIfAbsent(row.getLong("exchange"), _ -> new ArrayList<>())
                .add(party(row));
          });
    }
    return parties;
  }

  /** How it came to stand where it does, the first step first. */
  List<Step> steps(long exchange) {
    return jdbc.sql("select * from exchange.step where exchange = ? order by number")
        .param(exchange)
        .query((row, _) ->
            new Step(
                row.getTimestamp("at").toInstant(),
                Step.Act.valueOf(row.getString("act")),
                row.getString("party"),
                row.getString("words")))
        .list();
  }

  void note(long exchange, Step step) {
    jdbc.sql(
            """
            insert into exchange.step
            select :exchange, coalesce(max(number), 0) + 1, :at, :act, :party, :words
              from exchange.step where exchange = :exchange
            """)
        .param("exchange", exchange)
        .param("at", Timestamp.from(step.at()))
        .param("act", step.act().name())
        .param("party", step.party())
        .param("words", step.words())
        .update();
  }

  /** Takes off what was said with the steps that all see. */
  void unsay(long exchange) {
    jdbc.sql(
            """
            update exchange.step set words = ''
             where exchange = ? and act in ('UNDER_WAY', 'COMPLETED', 'CALLED_OFF')
            """)
        .param(exchange)
        .update();
  }

  /** A number for an exchange to come. */
  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from exchange.exchange where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  void save(Exchange one) {
    var plan = one.plan();
    jdbc.sql(
            """
            insert into exchange.exchange
              (number, title, summary, language, kind, begins, ends, languages, bodies, practices,
               audience, stage, withheld, readers, signed_by, changed_at)
            values (:number, :title, :summary, :language, :kind, :begins, :ends,
                    :languages::text[], :bodies, :practices::bigint[], :audience, :stage, :withheld,
                    :readers::text[], :by, :changed)
            on conflict (number) do update set
              title = excluded.title, summary = excluded.summary, language = excluded.language,
              kind = excluded.kind, begins = excluded.begins, ends = excluded.ends,
              languages = excluded.languages, bodies = excluded.bodies,
              practices = excluded.practices, audience = excluded.audience,
              stage = excluded.stage, withheld = excluded.withheld, readers = excluded.readers,
              changed_at = excluded.changed_at
            """)
        .param("number", one.number())
        .param("title", plan.title())
        .param("summary", plan.summary())
        .param("language", plan.language().code())
        .param("kind", plan.kind().name())
        .param("begins", plan.begins())
        .param("ends", plan.ends())
        .param("languages", plan.languages().toArray(String[]::new))
        .param("bodies", plan.bodies())
        .param("practices", plan.practices().toArray(Long[]::new))
        .param("audience", one.audience().name())
        .param("stage", one.stage().name())
        .param("withheld", one.withheld())
        .param("readers", one.cover().keys().toArray(String[]::new))
        .param("by", one.by().number())
        .param("changed", Timestamp.from(one.changedAt()))
        .update();
    save(one.number(), one.parties());
  }

  private void save(long exchange, List<Party> parties) {
    jdbc.sql("delete from exchange.party where exchange = ?").param(exchange).update();
    for (int place = 1; place <= parties.size(); place++) {
      var one = parties.get(place - 1);
      var agreed = one.agreedAt();
      jdbc.sql(
              "insert into exchange.party values (:exchange, :place, :key, :roles::text[],"
                  + " :agreed)")
          .param("exchange", exchange)
          .param("place", place)
          .param("key", one.key())
          .param("roles", one.roles().stream().map(Enum::name).toArray(String[]::new))
          .param("agreed", agreed == null ? null : Timestamp.from(agreed))
          .update();
    }
  }

  private static Party party(ResultSet row) throws SQLException {
    return new Party(
        row.getString("key"),
        texts(row, "roles").stream().map(Party.Role::valueOf).collect(Collectors.toSet()),
        Optional.ofNullable(row.getTimestamp("agreed_at")).map(Timestamp::toInstant).orElse(null));
  }

  private static Exchange exchange(ResultSet row) throws SQLException {
    return new Exchange(
        row.getLong("number"),
        new Plan(
            row.getString("title"),
            row.getString("summary"),
            Lang.of(row.getString("language")).orElseThrow(),
            Kind.valueOf(row.getString("kind")),
            row.getObject("begins", LocalDate.class),
            row.getObject("ends", LocalDate.class),
            texts(row, "languages"),
            row.getString("bodies"),
            Arrays.asList((Long[]) row.getArray("practices").getArray())),
        List.of(),
        Audience.valueOf(row.getString("audience")),
        Stage.valueOf(row.getString("stage")),
        row.getBoolean("withheld"),
        new AccountId(row.getLong("signed_by")),
        row.getTimestamp("changed_at").toInstant());
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
