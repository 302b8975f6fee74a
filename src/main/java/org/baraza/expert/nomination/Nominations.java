package org.baraza.expert.nomination;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.expert.nomination.Nomination.State;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.store.Digest;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The nominations. Of those that are decided nothing is kept that tells who was meant; of the
 * secret in a letter's link only its hash is.
 */
@Component
class Nominations {

  /** The shape of the secret in an address. */
  static final String SHAPE = "[A-Za-z0-9_-]{43}";

  private static final int BYTES = 32;
  private static final SecureRandom CHANCE = new SecureRandom();

  private final JdbcClient jdbc;
  private final Clock clock;

  Nominations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  long add(
      String country,
      Reader by,
      String name,
      String email,
      Lang lang,
      String grounds,
      Instant until) {
    var number = draw();
    jdbc.sql(
            """
            insert into expert.nomination
              (number, country, by, at, until, name, email, lang, grounds, state, readers)
            values (:number, :country, :by, :at, :until, :name, :email, :lang, :grounds, 'OPEN',
                    :readers::text[])
            """)
        .param("number", number)
        .param("country", country)
        .param("by", by.self().number())
        .param("at", Timestamp.from(clock.instant()))
        .param("until", Timestamp.from(until))
        .param("name", name)
        .param("email", email)
        .param("lang", lang.code())
        .param("grounds", grounds)
        .param("readers", Set.of(Keys.country(country)).toArray(String[]::new))
        .update();
    return number;
  }

  private long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from expert.nomination where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  /** Those of the reader's countries, the latest first. */
  List<Nomination> visible(Reader reader) {
    return jdbc.sql(
            """
            select * from expert.nomination where readers && array[:keys]::text[]
             order by at desc, number limit 200
            """)
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .list();
  }

  Optional<Nomination> open(long number) {
    return jdbc.sql("select * from expert.nomination where number = ?")
        .param(number)
        .query((row, _) -> read(row))
        .optional()
        .filter(one -> one.isOpen(clock.instant()));
  }

  /** Whether somebody at this address is asked already, for a country. */
  boolean isAsked(String country, String email) {
    return jdbc.sql(
            """
            select exists (select from expert.nomination
             where country = ? and lower(email) = ? and state = 'OPEN' and until > ?)
            """)
        .params(country, email.toLowerCase(Locale.ROOT), Timestamp.from(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  /** How many one person made in the last day. */
  int recent(AccountId by) {
    return jdbc.sql("select count(*) from expert.nomination where by = ? and at > ?")
        .params(by.number(), Timestamp.from(clock.instant().minus(java.time.Duration.ofDays(1))))
        .query(Integer.class)
        .single();
  }

  /** For whoever brings the secret of its letter. */
  Optional<Nomination> by(String token) {
    return Sight.ofEverything(() ->
        jdbc.sql("select * from expert.nomination where token = ?")
            .param(Digest.of(token))
            .query((row, _) -> read(row))
            .optional()
            .filter(one -> one.isOpen(clock.instant())));
  }

  /** The secret of a nomination's link, new with each letter. */
  String token(Nomination one) {
    var secret = new byte[BYTES];
    CHANCE.nextBytes(secret);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    jdbc.sql("update expert.nomination set token = ? where number = ?")
        .params(Digest.of(token), one.number())
        .update();
    return token;
  }

  /** Decides one that is open, and lets go of who was meant; false if another was quicker. */
  boolean decide(Nomination one, State next) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                    """
                    update expert.nomination
                       set state = ?, name = '', email = '', grounds = '', token = null
                     where number = ? and state = 'OPEN'
                    """)
                .params(next.name(), one.number())
                .update()
            == 1);
  }

  /** Lets go of who was asked and did not answer in time. */
  int lapse() {
    return jdbc.sql(
            """
            update expert.nomination
               set state = 'LAPSED', name = '', email = '', grounds = '', token = null
             where state = 'OPEN' and until <= ?
            """)
        .param(Timestamp.from(clock.instant()))
        .update();
  }

  List<Nomination> made(AccountId by) {
    return Sight.ofEverything(() ->
        jdbc.sql("select * from expert.nomination where by = ? order by at")
            .param(by.number())
            .query((row, _) -> read(row))
            .list());
  }

  private static Nomination read(ResultSet row) throws SQLException {
    return new Nomination(
        row.getLong("number"),
        row.getString("country"),
        new AccountId(row.getLong("by")),
        row.getTimestamp("at").toInstant(),
        row.getTimestamp("until").toInstant(),
        row.getString("name"),
        row.getString("email"),
        Lang.of(row.getString("lang")).orElse(Lang.EN),
        row.getString("grounds"),
        State.valueOf(row.getString("state")));
  }
}
