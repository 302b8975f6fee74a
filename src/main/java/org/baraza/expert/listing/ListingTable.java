package org.baraza.expert.listing;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Consent;
import org.baraza.expert.consent.Exclusions;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.profile.Field;
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

  private final JdbcClient jdbc;
  private final ListingRows rows;
  private final ListingMemory memory;
  private final Clock clock;
  private final ExpertSettings settings;

  ListingTable(
      JdbcClient jdbc,
      ListingRows rows,
      ListingMemory memory,
      Clock clock,
      ExpertSettings settings) {
    this.rows = rows;
    this.memory = memory;
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
  }

  public Optional<Listing> visible(long number, Reader reader) {
    return rows.visible(number, reader);
  }

  /** Those a reader may see, from one place on, in the order of their numbers. */
  public List<Listing> visible(Reader reader, int from, int most) {
    return rows.seen(reader, from, most);
  }

  /** The listing of an account; nothing where it has none. */
  public Optional<Listing> of(AccountId account) {
    return rows.house("account = :it", account.number()).stream().findFirst();
  }

  public Optional<Listing> whole(long number) {
    return rows.house("number = :it", number).stream().findFirst();
  }

  /** All that were put before the facilitator, the longest unconfirmed first. */
  public List<Listing> proposed() {
    return rows.house("proposed_at is not null and :it = 0 order by confirmed_at, number", 0);
  }

  /** Whom those shut out who shut out a country, by the number of the listing. */
  Map<Long, Exclusions> exclusions() {
    return rows.exclusions();
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
    return one.by(rows.ledger(one.number()));
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
    memory.forget(number);
  }

  private static @Nullable Timestamp at(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
