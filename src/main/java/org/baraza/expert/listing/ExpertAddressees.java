package org.baraza.expert.listing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.profile.Field;
import org.baraza.expert.trace.Trace.Kind;
import org.baraza.expert.trace.TraceTable;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.relay.Addressees;
import org.baraza.relay.ContactWitness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets members write to experts who consented to be asked by such as them, for as long as they do;
 * and notes for the expert that somebody did.
 */
@Component
@Transactional(readOnly = true)
class ExpertAddressees implements Addressees, ContactWitness {

  private static final String KIND = "expert";

  private final ListingTable table;
  private final TraceTable traces;
  private final People people;
  private final ExpertSettings settings;
  private final Clock clock;

  ExpertAddressees(
      ListingTable table, TraceTable traces, People people, ExpertSettings settings, Clock clock) {
    this.table = table;
    this.traces = traces;
    this.people = people;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Experts read in their own contacts how they are called there. */
  @Override
  public Optional<Said> named(long number, Reader reader, Lang lang) {
    return table
        .visible(number, reader)
        .filter(one -> one.isOf(reader) || isReached(one, reader))
        .map(one -> one.profile().name())
        .filter(name -> !name.isEmpty())
        .map(name -> new Said(name, lang));
  }

  @Override
  public Set<AccountId> receivers(long number, Reader asker) {
    return table
        .whole(number)
        .filter(one -> !one.isOf(asker) && isReached(one, asker))
        .map(one -> Set.of(one.account()))
        .orElse(Set.of());
  }

  /**
   * The facilitator, who sees more than others to vet it, writes to nobody who does not wish to be
   * written to.
   */
  private boolean isReached(Listing one, Reader reader) {
    var now = clock.instant();
    return one.standing(now, settings) == Standing.OPEN
        && one.ledger()
            .standing(Field.NAME, now)
            .filter(given -> given.purposes().contains(Purpose.CONTACT))
            .isPresent()
        && List.of(Purpose.LISTING, Purpose.CONTACT).stream()
            .allMatch(purpose -> Showing.of(one, reader, purpose, now, settings).isPresent());
  }

  @Override
  @Transactional
  public void contacted(AccountId asker, String kind, long addressee, long contact) {
    if (kind.equals(KIND)) {
      table
          .whole(addressee)
          .filter(one -> !one.account().equals(asker))
          .ifPresent(
              one -> traces.add(addressee, people.reader(asker), Kind.CONTACTED, Set.of(), ""));
    }
  }
}
