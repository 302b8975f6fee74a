package org.baraza.expert.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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
import org.baraza.expert.listing.ListingMemory.Kept;
import org.baraza.expert.listing.ListingMemory.Version;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Profile;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads listings from their tables. For a reader, a listing says the fields that are unlocked to
 * them; for the house, all.
 */
@Component
class ListingRows {

  /** Whose rows a reader may see: their own, and those unlocked and not shut to them. */
  private static final String SEEN =
      """
      ('account:' || account = any(array[:keys]::text[])
       or readers && array[:keys]::text[] and not barred && array[:keys]::text[])
      """;

  private final JdbcClient jdbc;
  private final ListingMemory memory;
  private final Clock clock;

  ListingRows(JdbcClient jdbc, ListingMemory memory, Clock clock) {
    this.jdbc = jdbc;
    this.memory = memory;
    this.clock = clock;
  }

  /** What the row of a listing holds by itself. */
  private record Row(
      long number,
      long account,
      Dates dates,
      String heldBack,
      Exclusions exclusions,
      long version) {}

  private record Said(long expert, Field field, String value, Set<String> lock) {}

  private record Given(long expert, Consent consent) {}

  private record Vetted(long expert, Vetting vetting) {}

  Optional<Listing> visible(long number, Reader reader) {
    return read("number = :it and " + SEEN, number, reader.keys()).stream().findFirst();
  }

  /** Those a reader may see, from one place on, in the order of their numbers. */
  List<Listing> seen(Reader reader, int from, int most) {
    var seen =
        jdbc.sql(
                "select number, version from expert.expert where "
                    + SEEN
                    + " order by number offset :from limit :most")
            .param("keys", reader.keys())
            .param("from", from)
            .param("most", most)
            .query((row, _) -> new Version(row.getLong(1), row.getLong(2)))
            .list();
    return memory.seen(seen, reader.keys(), this::kept);
  }

  /**
   * What is kept of some: of each the version first, so that what comes in between is read anew.
   */
  private List<Kept> kept(Collection<Long> numbers) {
    return Sight.ofEverything(() -> {
      var rows =
          jdbc.sql("select * from expert.expert where number = any(:numbers::bigint[])")
              .param("numbers", numbers.toArray(Long[]::new))
              .query((row, _) -> row(row))
              .list();
      if (rows.isEmpty()) {
        return List.of();
      }
      var versions = rows.stream().collect(Collectors.toMap(Row::number, Row::version));
      var locks = new HashMap<Long, Map<Field, Set<String>>>();
      var all = Set.of(Sight.EVERYTHING);
      var said = said(versions.keySet(), all);
      said.forEach(one ->
          locks
              .computeIfAbsent(one.expert(), _ -> new EnumMap<>(Field.class))
              .put(one.field(), one.lock()));
      return whole(rows, said).stream()
          .map(one ->
              new Kept(
                  versions.getOrDefault(one.number(), 0L),
                  one,
                  locks.getOrDefault(one.number(), Map.of()),
                  clock.instant()))
          .toList();
    });
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

  /** For work of the house: those that answer a condition, whole. */
  List<Listing> house(String which, long it) {
    return Sight.ofEverything(() -> read(which, it, Set.of(Sight.EVERYTHING)));
  }

  private List<Listing> read(String which, long it, Set<String> keys) {
    var rows =
        jdbc.sql("select * from expert.expert where " + which)
            .param("it", it)
            .param("keys", keys)
            .query((row, _) -> row(row))
            .list();
    return rows.isEmpty()
        ? List.of()
        : whole(rows, said(rows.stream().map(Row::number).toList(), keys));
  }

  private List<Listing> whole(List<Row> rows, List<Said> fields) {
    var numbers = rows.stream().map(Row::number).toList();
    var said = new HashMap<Long, Map<Field, String>>();
    fields.forEach(one ->
        said.computeIfAbsent(one.expert(), _ -> new EnumMap<>(Field.class))
            .put(one.field(), one.value()));
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

  private List<Said> said(Collection<Long> numbers, Set<String> keys) {
    return jdbc.sql(
            """
            select expert, code, value, readers from expert.field
             where expert = any(:numbers::bigint[])
               and (:all = any(array[:keys]::text[]) or readers && array[:keys]::text[])
            """)
        .param("numbers", numbers.toArray(Long[]::new))
        .param("all", Sight.EVERYTHING)
        .param("keys", keys)
        .query((row, _) ->
            new Said(
                row.getLong("expert"),
                Field.valueOf(row.getString("code")),
                row.getString("value"),
                texts(row, "readers")))
        .list();
  }

  private Map<Long, List<Consent>> given(Collection<Long> numbers) {
    var all = new HashMap<Long, List<Consent>>();
    jdbc.sql("select * from expert.consent where expert = any(:numbers::bigint[]) order by number")
        .param("numbers", numbers.toArray(Long[]::new))
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
                     case when split_part(v.affiliation, E'\\n', 1)
                               <> coalesce(a.value ->> 'words', '')
                          then 'AFFILIATION' end,
                     case when v.pseudonym <> (p.expert is not null) then 'PSEUDONYM' end],
                     null) as outrun,
                   split_part(v.affiliation, E'\\n', 2) <> coalesce(a.value ->> 'body', '') as moved
              from expert.vetting v
              left join expert.field n on n.expert = v.expert and n.code = 'NAME'
              left join expert.field a on a.expert = v.expert and a.code = 'AFFILIATION'
              left join expert.field p on p.expert = v.expert and p.code = 'PSEUDONYM'
             where v.expert = any(:numbers::bigint[]) order by v.expert, v.number desc
            """)
        .param("numbers", numbers.toArray(Long[]::new))
        .query((row, _) -> new Vetted(row.getLong("expert"), vetting(row)))
        .list()
        .forEach(one -> all.put(one.expert(), one.vetting()));
    return all;
  }

  /** All consents that were ever given on a listing. */
  Ledger ledger(long number) {
    var given = Sight.ofEverything(() -> given(List.of(number)));
    return new Ledger(given.getOrDefault(number, List.of()));
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
        new Exclusions(texts(row, "exclusions"), texts(row, "barred")),
        row.getLong("version"));
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
        texts(row, "outrun").stream().map(Field::valueOf).collect(Collectors.toSet()),
        row.getBoolean("moved"));
  }

  private static Set<String> texts(ResultSet row, String column) throws SQLException {
    return Set.of((String[]) row.getArray(column).getArray());
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
