package org.baraza.review;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader has to say against a published practice, and what comes of it.
 *
 * @param reason a code of its kind
 * @param country the country it speaks for, or nothing
 * @param by the account that made it; never shown to the author of the practice
 * @param author who submitted the practice as it stands, or 0
 * @param verdict what came of an appeal
 */
record Report(
    long number,
    long practice,
    Kind kind,
    String reason,
    String country,
    String text,
    long by,
    Instant at,
    long author,
    State state,
    @Nullable Decision decision,
    @Nullable Appeal appeal,
    @Nullable Decision verdict) {

  /** What a reader asks for. */
  enum Kind {
    /** The practice does harm or breaks the rules. */
    REPORT,
    /** Something in it is wrong. */
    CORRECTION,
    /** A country asks that it be taken away. */
    WITHDRAWAL;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The reasons one can choose from. */
    java.util.List<String> reasons() {
      return switch (this) {
        case REPORT -> java.util.List.of("danger", "operational", "rights", "false", "other");
        case CORRECTION -> java.util.List.of("fact", "outdated", "source", "wording", "other");
        case WITHDRAWAL -> java.util.List.of("country");
      };
    }
  }

  enum State {
    OPEN,
    DECIDED,
    APPEALED,
    CLOSED
  }

  /** What was decided. */
  enum Outcome {
    /** The practice is taken away. */
    WITHDRAWN,
    /** It is handed to those who can mend the record. */
    PASSED_ON,
    /** Nothing is changed. */
    DISMISSED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Decision(Outcome outcome, String grounds, long by, Instant at) {}

  record Appeal(String grounds, long by, Instant at) {}

  /** Decides it. */
  Report decide(Reader who, Outcome outcome, String grounds, Instant at) {
    if (state != State.OPEN) {
      throw new Refused.OutOfTurn();
    }
    allowJudging(who);
    return with(State.DECIDED, new Decision(outcome, grounds, who.self().number(), at), null, null);
  }

  /** The author, or a country of the practice, appeals against its being taken away; once. */
  Report appeal(Reader who, Set<String> countries, String grounds, Instant at) {
    if (!isAppealable()) {
      throw new Refused.OutOfTurn();
    }
    if (!isParty(who, countries)) {
      throw new Refused.NotEntitled();
    }
    return with(State.APPEALED, decision, new Appeal(grounds, who.self().number(), at), null);
  }

  /** Another person than the first decides on the appeal. */
  Report judge(Reader who, Outcome outcome, String grounds, Instant at) {
    if (state != State.APPEALED || decision == null || appeal == null) {
      throw new Refused.OutOfTurn();
    }
    allowJudging(who);
    var self = who.self().number();
    if (self == decision.by() || self == appeal.by()) {
      throw new Refused.SecondHat();
    }
    return with(State.CLOSED, decision, appeal, new Decision(outcome, grounds, self, at));
  }

  private void allowJudging(Reader who) {
    if (who.self().number() == by || who.self().number() == author) {
      throw new Refused.OwnSubmission();
    }
    if (!isJudge(who)) {
      throw new Refused.NotEntitled();
    }
  }

  /** Whether this reader decides on such reports. */
  boolean isJudge(Reader who) {
    return who.holds(Role.FACILITATOR) || kind != Kind.WITHDRAWAL && who.holds(Role.MODERATOR);
  }

  boolean isDecidedBy(Reader who) {
    return decision != null && decision.by() == who.self().number();
  }

  boolean isAppealable() {
    return state == State.DECIDED && decision != null && decision.outcome() == Outcome.WITHDRAWN;
  }

  boolean isParty(Reader who, Set<String> countries) {
    return who.self().number() == author || who.countries().stream().anyMatch(countries::contains);
  }

  /** The keys that open it: who made it, who decides, and the author once the practice is gone. */
  Set<String> readers(Set<String> countries) {
    var keys = new TreeSet<>(Set.of(Keys.role(Role.FACILITATOR)));
    keys.add(Keys.account(new AccountId(by)));
    if (kind != Kind.WITHDRAWAL) {
      keys.add(Keys.role(Role.MODERATOR));
    }
    if (decision != null && decision.outcome() == Outcome.WITHDRAWN) {
      keys.add(Keys.account(new AccountId(author)));
      countries.forEach(code -> keys.add(Keys.country(code)));
    }
    return keys;
  }

  private Report with(
      State next, @Nullable Decision first, @Nullable Appeal against, @Nullable Decision last) {
    return new Report(
        number, practice, kind, reason, country, text, by, at, author, next, first, against, last);
  }
}
