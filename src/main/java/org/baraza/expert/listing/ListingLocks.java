package org.baraza.expert.listing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.expert.Channel;
import org.baraza.expert.Seats;
import org.baraza.expert.consent.Exclusions;
import org.baraza.expert.profile.Field;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a listing together with its locks, and sees to it that every channel lets go of what may no
 * longer be shown, all in one transaction.
 */
@Component
public class ListingLocks {

  private static final String COUNTRY = Keys.country("");
  private static final String ORGANISATION = Keys.organisation("");

  private static final int QUEUE = 0x65787065;

  private final JdbcClient jdbc;
  private final ListingTable table;
  private final List<Channel> channels;
  private final List<Seats> seats;

  ListingLocks(JdbcClient jdbc, ListingTable table, List<Channel> channels, List<Seats> seats) {
    this.jdbc = jdbc;
    this.table = table;
    this.channels = channels;
    this.seats = seats;
  }

  /**
   * Lets one change of the listing of an account after the other read and write, until its
   * transaction ends: whoever writes it whole undoes nothing that was done meanwhile.
   */
  public void queue(AccountId account) {
    jdbc.sql("select pg_advisory_xact_lock(?, ?)")
        .params(QUEUE, Long.hashCode(account.number()))
        .query(row -> {});
  }

  /** The listing of an account as it stands, to be changed by this transaction alone. */
  public Optional<Listing> held(AccountId account) {
    queue(account);
    return table.of(account);
  }

  /** A listing as it stands, to be changed by this transaction alone. */
  public Optional<Listing> held(long number) {
    return table.whole(number).flatMap(one -> held(one.account()));
  }

  /** Keeps a listing that may have changed in any way. */
  public void save(Listing one) {
    table.save(one);
    release(one.number(), Set.of(Field.values()));
  }

  /**
   * Sets the locks after a consent changed, and empties the channels.
   *
   * @return by the code of each channel, from how many places something was removed
   */
  public Map<String, Integer> tighten(Listing one, Field field) {
    table.lock(one);
    var hidden = field == Field.NAME ? Set.of(Field.values()) : Set.of(field);
    return release(one.number(), hidden);
  }

  /** Sets the locks as the day has them: a consent ended, an organisation moved. */
  public void renew(Listing one) {
    var shut = one.shutTo(exclusions(one.exclusions().keys()));
    if (table.lock(shut) > 0) {
      release(one.number(), Set.of(Field.values()));
    }
  }

  /** Erases a listing, and all that any channel holds of it. */
  public void erase(long number) {
    table.erase(number);
    release(number, Set.of(Field.values()));
  }

  private Map<String, Integer> release(long number, Collection<Field> fields) {
    var codes = new TreeSet<String>();
    fields.forEach(field -> codes.add(field.code()));
    var removed = new TreeMap<String, Integer>();
    Sight.atHouseWork(() ->
        channels.forEach(
            channel -> removed.merge(channel.code(), channel.remove(number, codes), Integer::sum)));
    return removed;
  }

  /** The exclusions that an expert chose, with whom they bar today. */
  public Exclusions exclusions(Set<String> keys) {
    var besides = new TreeSet<String>();
    for (var key : keys) {
      if (key.startsWith(COUNTRY)) {
        seats.forEach(seat ->
            seat.organisations(key.substring(COUNTRY.length()))
                .forEach(one -> besides.add(ORGANISATION + one)));
      }
    }
    return Exclusions.of(keys, besides);
  }
}
