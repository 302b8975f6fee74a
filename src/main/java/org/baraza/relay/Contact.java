package org.baraza.relay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks an addressee for something.
 *
 * @param asker who asks; the account 0 where it is gone
 * @param kind what the addressee is, such as {@code expert}
 * @param country for which country, ISO 3166-1 alpha-3
 * @param starts the first day of the period, if any was said
 * @param ends the last day of the period, if any was said
 * @param language in which they would speak with each other
 * @param until when it ends by itself
 * @param readers the keys that open it: those of the two parties
 */
record Contact(
    long number,
    AccountId asker,
    String kind,
    long addressee,
    String country,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    Lang language,
    State state,
    Instant askedAt,
    Instant until,
    Set<String> readers) {

  enum State {
    SENT,
    ANSWERED,
    /** Declined with a word, which the asker reads. */
    DECLINED,
    /** Declined without a word: to the asker it looks like no answer. */
    SILENCED,
    CLOSED
  }

  /** Which of the two parties. */
  enum Side {
    ASKER,
    ADDRESSEE
  }

  /** One thing written in it; the first is what the asker needs. */
  record Message(int place, Side side, AccountId by, String text, Instant at) {}

  boolean isBy(Reader reader) {
    return asker.equals(reader.self());
  }

  /** Whether this reader is among those who receive it. */
  boolean isFor(Reader reader) {
    return !isBy(reader) && readers.contains(Keys.account(reader.self()));
  }

  Side side(Reader reader) {
    return isBy(reader) ? Side.ASKER : Side.ADDRESSEE;
  }

  /** How it stands, as this reader is told. */
  State told(Reader reader, Instant now) {
    if (isUnderWay() && !now.isBefore(until)) {
      return State.CLOSED;
    }
    return state == State.SILENCED && isBy(reader) ? State.SENT : state;
  }

  /** Whether its time still runs. */
  boolean isUnderWay() {
    return switch (state) {
      case SENT, ANSWERED, SILENCED -> true;
      case DECLINED, CLOSED -> false;
    };
  }

  /** Who asks waits for an answer before they write again; whoever is asked may answer. */
  boolean mayWrite(Reader reader, Instant now) {
    return switch (told(reader, now)) {
      case SENT -> isFor(reader);
      case ANSWERED -> true;
      case DECLINED, SILENCED, CLOSED -> false;
    };
  }

  boolean mayDecline(Reader reader, Instant now) {
    return isFor(reader) && told(reader, now) == State.SENT;
  }

  /**
   * Who asks may end it at any time; whoever is asked, once they answered: before, they decline.
   */
  boolean mayClose(Reader reader, Instant now) {
    var told = told(reader, now);
    return told == State.ANSWERED || told == State.SENT && isBy(reader);
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
