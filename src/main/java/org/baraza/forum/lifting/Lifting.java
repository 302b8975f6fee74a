package org.baraza.forum.lifting;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * That two custodians wish to know who said one thing. They hold two different roles, and each
 * gives a reason.
 *
 * @param post the number of what was said
 * @param as the role of who asked
 * @param second who decided, or null
 * @param secondWhy their reason, or nothing
 * @param author who said it, once it is lifted; null again when they closed their account
 */
record Lifting(
    long number,
    long post,
    State state,
    AccountId first,
    Role as,
    String why,
    Instant askedAt,
    @Nullable AccountId second,
    String secondWhy,
    @Nullable AccountId author) {

  enum State {
    ASKED,
    DECLINED,
    LIFTED,
    /**
     * Nobody could be told: no such post, an account that is gone, or a first custodian who may not
     * know any more. Which of these is told to nobody.
     */
    UNKNOWN,
    /** Nobody decided in time. */
    LAPSED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The keys of those who may ask and decide. */
  static Set<String> custodians() {
    return Set.of(Keys.role(Role.FACILITATOR), Keys.role(Role.REVIEWER));
  }

  /** The role that somebody asks in, of whom it is known that they are a custodian. */
  static Role role(Reader reader) {
    return reader.holds(Role.FACILITATOR) ? Role.FACILITATOR : Role.REVIEWER;
  }

  boolean isAsked() {
    return state == State.ASKED;
  }

  /** Whether the reader is the second custodian it takes: another person, in the other role. */
  boolean isDecidedBy(Reader reader) {
    var other = as == Role.FACILITATOR ? Role.REVIEWER : Role.FACILITATOR;
    return isAsked() && reader.holds(other) && !first.equals(reader.self());
  }

  /** Who reads of it once it is known who spoke: those three and nobody else. */
  Set<String> readers(AccountId decider, AccountId speaker) {
    var keys = new TreeSet<String>();
    for (var one : List.of(first, decider, speaker)) {
      keys.add(Keys.account(one));
    }
    return keys;
  }

  String path() {
    return "/forum/liftings/" + number;
  }
}
