package org.baraza.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.store.Sight;
import org.springframework.beans.factory.ObjectProvider;

/** Invented addressees in the house of the tests, and all that their log would hear. */
public class RelayFixture implements Addressees, ContactWitness {

  /** Somebody to write to, and an account they are not shown to. */
  private record Entry(String name, Set<AccountId> receivers, AccountId excluded) {}

  private final Map<Long, Entry> entries = new ConcurrentHashMap<>();
  private final List<Long> heard = new ArrayList<>();
  private final ObjectProvider<RelayDesk> desk;

  RelayFixture(ObjectProvider<RelayDesk> desk) {
    this.desk = desk;
  }

  /** Puts what was sent before those who receive it, as the house does every minute. */
  public void deliver() {
    Sight.atHouseWork(() -> desk.getObject().deliver());
  }

  void put(long number, String name, Set<AccountId> receivers, AccountId excluded) {
    entries.put(number, new Entry(name, receivers, excluded));
  }

  List<Long> heard() {
    return heard;
  }

  @Override
  public String kind() {
    return "tester";
  }

  @Override
  public Optional<Said> named(long number, Reader reader, Lang lang) {
    return Optional.ofNullable(entries.get(number))
        .filter(entry -> !entry.excluded().equals(reader.account().orElse(null)))
        .map(entry -> new Said(entry.name(), Lang.EN));
  }

  @Override
  public Set<AccountId> receivers(long number, Reader asker) {
    return Optional.ofNullable(entries.get(number)).map(Entry::receivers).orElse(Set.of());
  }

  @Override
  public void contacted(AccountId asker, String kind, long addressee, long contact) {
    heard.add(contact);
  }
}
