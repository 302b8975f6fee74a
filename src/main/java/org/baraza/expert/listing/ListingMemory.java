package org.baraza.expert.listing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.baraza.expert.profile.Field;
import org.springframework.stereotype.Component;

/**
 * Listings as they were last read, whole, so that finding among thousands does not read and parse
 * them all at each question. The database is asked each time which of them the reader sees, and in
 * which version: what changed since is read anew. Each field is kept with its lock.
 */
@Component
class ListingMemory {

  /** Whatever is not read again goes, on this node and on those that heard of nothing. */
  private static final Duration LONGEST = Duration.ofHours(1);

  /**
   * A listing as it was read.
   *
   * @param locks the keys that open each field it says
   */
  record Kept(long version, Listing whole, Map<Field, Set<String>> locks, Instant at) {

    /** What it says to a reader with these keys, and nothing else. */
    Listing seenBy(Set<String> keys) {
      var open = EnumSet.noneOf(Field.class);
      locks.forEach((field, lock) -> {
        if (!Collections.disjoint(lock, keys)) {
          open.add(field);
        }
      });
      return whole.saying(whole.profile().only(open));
    }
  }

  /** Which listing, and how often it was changed. */
  record Version(long number, long version) {}

  private final Map<Long, Kept> kept = new ConcurrentHashMap<>();
  private final Clock clock;

  ListingMemory(Clock clock) {
    this.clock = clock;
  }

  /**
   * Those of these versions, in the same order, as they are to a reader.
   *
   * @param read reads some by their numbers, whole
   */
  List<Listing> seen(
      List<Version> versions, Set<String> keys, Function<Collection<Long>, Collection<Kept>> read) {
    var stale = versions.stream().filter(one -> !isFresh(one)).map(Version::number).toList();
    if (!stale.isEmpty()) {
      read.apply(stale).forEach(one -> kept.merge(one.whole().number(), one, ListingMemory::later));
    }
    return versions.stream()
        .flatMap(one -> java.util.stream.Stream.ofNullable(kept.get(one.number())))
        .map(one -> one.seenBy(keys))
        .toList();
  }

  /** Work that was read earlier may be done later: an older version takes the place of none. */
  private static Kept later(Kept known, Kept read) {
    return known.version() > read.version() ? known : read;
  }

  private boolean isFresh(Version one) {
    var known = kept.get(one.number());
    return known != null
        && known.version() == one.version()
        && known.at().isAfter(clock.instant().minus(LONGEST));
  }

  /** Lets go of a listing that is erased. */
  void forget(long number) {
    kept.remove(number);
  }

  /** Lets go of what was not read for long. */
  void prune() {
    var before = clock.instant().minus(LONGEST);
    kept.values().removeIf(one -> one.at().isBefore(before));
  }
}
