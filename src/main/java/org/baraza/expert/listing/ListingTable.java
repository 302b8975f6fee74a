package org.baraza.expert.listing;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Consent;
import org.baraza.expert.consent.Exclusions;
import org.baraza.expert.consent.Ledger;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.consent.Reach;
import org.baraza.expert.listing.Listing.Dates;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Profile;
import org.baraza.intake.Lot;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The listings. Read for a reader, a listing says the fields that are unlocked to them; read for
 * the house, all. ListingLocks are derived from consents and written by {@link #save} and {@link
 * #lock}.
 */
@Component
public class ListingTable {

  /** Whose rows a reader may see: their own, and those unlocked and not shut to them. */
  private static final String SEEN =
      """
      ('account:' || account = any(array[:keys]::text[])
       or readers && array[:keys]::text[] and not barred && array[:keys]::text[])
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ExpertSettings settings;

  ListingTable(JdbcClient jdbc, Clock clock, ExpertSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
  }

  /** What the row of a listing holds by itself. */
  private record Row(
      long number, long account, Dates dates, String heldBack, Exclusions exclusions) {}

  private record Said(long expert, Field field, String value) {}

  private record Given(long expert, Consent consent) {}

  private record Vetted(long expert, Vetting vetting) {}

  public Optional<Listing> visible(long number, Reader reader) {
    return read("number = :it and " + SEEN, number, reader.keys()).stream().findFirst();
  }

  /** Those a reader may see, from one place on, in the order of their numbers. */
  public List<Listing> visible(Reader reader, int from, int most) {
    return read(SEEN + " order by number offset :it limit " + most, from, reader.keys());
  }

  /** The listing of an account; nothing where it has none. */
  public Optional<Listing> of(AccountId account) {
    return house("account = :it", account.number()).stream().findFirst();
  }

  public Optional<Listing> whole(long number) {
    return house("number = :it", number).stream().findFirst();
  }

  /** All that were put before the facilitator, the longest unconfirmed first. */
  public List<Listing> proposed() {
    return house("proposed_at is not null and :it = 0 order by confirmed_at, number", 0);
  }

  /** Whom those shut out who shut out a country, by the number of the listing. */
  Map<Long, Exclusions> exclusions() {
    var all = new TreeMap<Long, Exclusions>();
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                select number, exclusions, barred from expert.expert
                 where exists (select from unnest(exclusions) key where key like :country)
                """)
            .param("country", Keys.country("") + '%')
            .query(row -> {
              all.put(
                  row.getLong("number"),
                  new Exclusions(texts(row, "exclusions"), texts(row, "barred")));
            }));
    return all;
  }

  private List<Listing> house(String which, long it) {
    return Sight.ofEverything(() -> read(which, it, Set.of(Sight.EVERYTHING)));
  }

  private List<Listing> read(String which, long it, Set<String> keys) {
    var rows =
        jdbc.sql("select * from expert.expert where " + which)
            .param("it", it)
            .param("keys", keys)
            .query((row, _) -> row(row))
            .list();
    return rows.isEmpty() ? List.of() : whole(rows, keys);
  }

  private List<Listing> whole(List<Row> rows, Set<String> keys) {
    var numbers = rows.stream().map(Row::number).toList();
    var said = said(numbers, keys);
    var given = Sight.ofEverything(() -> given(numbers));
    var vetted = Sight.ofEverything(() -> vetted(numbers));
    return rows.stream()
        .map(row ->
            new Listing(
                row.number(),
                new AccountId(row.account()),
                Profile.of(said.getOrDefault(row.number(), Map.of())),
                row.dates(),
                row.heldBack(),
                new Ledger(given.getOrDefault(row.number(), List.of())),
                row.exclusions(),
                Optional.ofNullable(vetted.get(row.number()))))
        .toList();
  }

  private Map<Long, Map<Field, String>> said(Collection<Long> numbers, Set<String> keys) {
    var all = new HashMap<Long, Map<Field, String>>();
    jdbc.sql(
            """
            select expert, code, value from expert.field
             where expert in (:numbers)
               and (:all = any(array[:keys]::text[]) or readers && array[:keys]::text[])
            """)
        .param("numbers", numbers)
        .param("all", Sight.EVERYTHING)
        .param("keys", keys)
        .query((row, _) ->
            new Said(
                row.getLong("expert"),
                Field.valueOf(row.getString("code")),
                row.getString("value")))
        .list()
        .forEach(one ->
            all.computeIfAbsent(one.expert(), _ -> new EnumMap<>(Field.class))
                .put(one.field(), one.value()));
    return all;
  }

  private Map<Long, List<Consent>> given(Collection<Long> numbers) {
    var all = new HashMap<Long, List<Consent>>();
    jdbc.sql("select * from expert.consent where expert in (:numbers) order by number")
        .param("numbers", numbers)
        .query((row, _) -> new Given(row.getLong("expert"), consent(row)))
        .list()
        .forEach(
            one -> all.computeIfAbsent(one.expert(), _ -> new ArrayList<>()).add(one.consent()));
    return all;
  }

  private Map<Long, Vetting> vetted(Collection<Long> numbers) {
    var all = new HashMap<Long, Vetting>();
    jdbc.sql(
            """
            select distinct on (v.expert) v.*,
                   array_remove(array[
                     case when v.name <> coalesce(n.value #>> '{}', '') then 'NAME' end,
                     case when v.affiliation <> concat(
                            a.value ->> 'words', E'\\n' || nullif(a.value ->> 'body', ''))
                          then 'AFFILIATION' end,
                     case when v.pseudonym <> (p.expert is not null) then 'PSEUDONYM' end],
                     null) as outrun
              from expert.vetting v
              left join expert.field n on n.expert = v.expert and n.code = 'NAME'
              left join expert.field a on a.expert = v.expert and a.code = 'AFFILIATION'
              left join expert.field p on p.expert = v.expert and p.code = 'PSEUDONYM'
             where v.expert in (:numbers) order by v.expert, v.number desc
            """)
        .param("numbers", numbers)
        .query((row, _) -> new Vetted(row.getLong("expert"), vetting(row)))
        .list()
        .forEach(one -> all.put(one.expert(), one.vetting()));
    return all;
  }

  /** A number for a listing to come. */
  public long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from expert.expert where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  /** Keeps all of a listing but its consents and vettings, which are added one by one. */
  public void save(Listing one) {
    Sight.atHouseWork(() -> {
      write(one);
      jdbc.sql("delete from expert.field where expert = ?").param(one.number()).update();
      one.profile().said().forEach((field, value) -> write(one, field, value));
    });
  }

  private void write(Listing one) {
    var dates = one.dates();
    jdbc.sql(
            """
            insert into expert.expert
              (number, account, made_at, changed_at, confirmed_at, proposed_at, paused_at,
               held_back, warned_at, exclusions, barred, readers)
            values (:number, :account, :made, :changed, :confirmed, :proposed, :paused,
                    :held, :warned, :exclusions::text[], :barred::text[], :readers::text[])
            on conflict (number) do update set
              changed_at = excluded.changed_at, confirmed_at = excluded.confirmed_at,
              proposed_at = excluded.proposed_at, paused_at = excluded.paused_at,
              held_back = excluded.held_back, warned_at = excluded.warned_at,
              exclusions = excluded.exclusions, barred = excluded.barred,
              readers = excluded.readers
            """)
        .param("number", one.number())
        .param("account", one.account().number())
        .param("made", at(dates.made()))
        .param("changed", at(dates.changed()))
        .param("confirmed", at(dates.confirmed()))
        .param("proposed", at(dates.proposed()))
        .param("paused", at(dates.paused()))
        .param("held", one.heldBack())
        .param("warned", at(dates.warned()))
        .param("exclusions", one.exclusions().keys().toArray(String[]::new))
        .param("barred", one.exclusions().marks().toArray(String[]::new))
        .param("readers", readers(one, Field.NAME))
        .update();
  }

  private void write(Listing one, Field field, String value) {
    jdbc.sql("insert into expert.field values (?, ?, ?::jsonb, ?::text[])")
        .params(one.number(), field.name(), value, readers(one, field))
        .update();
  }

  /**
   * Sets the locks of a listing as its consents, dates and exclusions have them now.
   *
   * @return how many locks changed
   */
  public int lock(Listing one) {
    return Sight.ofEverything(() -> {
      var changed =
          jdbc.sql(
                  """
                  update expert.expert set readers = :readers::text[], barred = :barred::text[]
                   where number = :number
                     and (readers <> :readers::text[] or barred <> :barred::text[])
                  """)
              .param("readers", readers(one, Field.NAME))
              .param("barred", one.exclusions().marks().toArray(String[]::new))
              .param("number", one.number())
              .update();
      for (var field : Field.values()) {
        changed +=
            jdbc.sql(
                    """
                    update expert.field set readers = :readers::text[]
                     where expert = :number and code = :code and readers <> :readers::text[]
                    """)
                .param("readers", readers(one, field))
                .param("number", one.number())
                .param("code", field.name())
                .update();
      }
      return changed;
    });
  }

  private String[] readers(Listing one, Field field) {
    return one.readers(field, Purpose.LISTING, clock.instant(), settings).toArray(String[]::new);
  }

  /** Adds an entry to the ledger; gives the listing with it. */
  public Listing add(Listing one, Consent given) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                insert into expert.consent (expert, field, reach, purposes, words, given_at, until)
                values (:expert, :field, :reach, :purposes::text[], :words, :at, :until)
                """)
            .param("expert", one.number())
            .param("field", given.field().name())
            .param("reach", given.reach().name())
            .param("purposes", given.purposes().stream().map(Enum::name).toArray(String[]::new))
            .param("words", given.words())
            .param("at", at(given.givenAt()))
            .param("until", Date.valueOf(given.until()))
            .update());
    return again(one);
  }

  /** Takes back whatever was consented on a field; gives the listing without it. */
  public Listing withdraw(Listing one, Field field) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                update expert.consent set withdrawn_at = :at
                 where expert = :expert and field = :field and withdrawn_at is null
                """)
            .param("at", at(clock.instant()))
            .param("expert", one.number())
            .param("field", field.name())
            .update());
    return again(one);
  }

  private Listing again(Listing one) {
    var given = Sight.ofEverything(() -> given(List.of(one.number())));
    return one.by(new Ledger(given.getOrDefault(one.number(), List.of())));
  }

  public void add(Listing one, Vetting vetting) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                insert into expert.vetting
                  (expert, by, at, until, checks, words, name, pseudonym, affiliation)
                values (:expert, :by, :at, :until, :checks::text[], :words, :name, :pseudonym,
                        :affiliation)
                """)
            .param("expert", one.number())
            .param("by", vetting.by().number())
            .param("at", at(vetting.at()))
            .param("until", Date.valueOf(vetting.until()))
            .param("checks", vetting.checks().toArray(String[]::new))
            .param("words", vetting.words())
            .param("name", one.profile().name())
            .param("pseudonym", one.profile().pseudonym())
            .param("affiliation", one.profile().affiliation().vetted())
            .update());
  }

  /** Notes that its expert was warned. */
  void warned(long number) {
    jdbc.sql("update expert.expert set warned_at = ? where number = ?")
        .params(Timestamp.from(clock.instant()), number)
        .update();
  }

  /** Notes up to which day the ends of its consents were told; says whether that was not so yet. */
  boolean told(long number, LocalDate day) {
    return jdbc.sql(
                """
                update expert.expert set told_until = :day
                 where number = :number and (told_until is null or told_until < :day)
                """)
            .param("day", Date.valueOf(day))
            .param("number", number)
            .update()
        > 0;
  }

  /** Erases a listing with everything that hangs on it. */
  public void erase(long number) {
    Sight.atHouseWork(
        () -> jdbc.sql("delete from expert.expert where number = ?").param(number).update());
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("number"),
        row.getLong("account"),
        new Dates(
            row.getTimestamp("made_at").toInstant(),
            row.getTimestamp("changed_at").toInstant(),
            row.getTimestamp("confirmed_at").toInstant(),
            instant(row.getTimestamp("proposed_at")),
            instant(row.getTimestamp("paused_at")),
            instant(row.getTimestamp("warned_at"))),
        row.getString("held_back"),
        new Exclusions(texts(row, "exclusions"), texts(row, "barred")));
  }

  private static Consent consent(ResultSet row) throws SQLException {
    var purposes = java.util.EnumSet.noneOf(Purpose.class);
    texts(row, "purposes").forEach(purpose -> purposes.add(Purpose.valueOf(purpose)));
    return new Consent(
        row.getLong("number"),
        Field.valueOf(row.getString("field")),
        Reach.valueOf(row.getString("reach")),
        purposes,
        row.getString("words"),
        row.getTimestamp("given_at").toInstant(),
        row.getDate("until").toLocalDate(),
        instant(row.getTimestamp("withdrawn_at")));
  }

  private static Vetting vetting(ResultSet row) throws SQLException {
    return new Vetting(
        new AccountId(row.getLong("by")),
        row.getTimestamp("at").toInstant(),
        row.getDate("until").toLocalDate(),
        List.copyOf(texts(row, "checks")),
        row.getString("words"),
        texts(row, "outrun").stream().map(Field::valueOf).collect(Collectors.toSet()));
  }

  private static Set<String> texts(ResultSet row, String column) throws SQLException {
    return Set.of((String[]) row.getArray(column).getArray());
  }

  private static @Nullable Timestamp at(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
