package org.baraza.expert;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.listing.ExpertSettings;
import org.baraza.expert.listing.Listing;
import org.baraza.expert.listing.ListingTable;
import org.baraza.expert.listing.Showing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks experts up for other rooms, always for a reader: panels, the desk. */
@Component
@Transactional(readOnly = true)
public class Experts {

  private final ListingTable table;
  private final ExpertSettings settings;
  private final Clock clock;

  Experts(ListingTable table, ExpertSettings settings, Clock clock) {
    this.table = table;
    this.settings = settings;
    this.clock = clock;
  }

  /** The expert, if the reader may see that there is such a person. */
  public Optional<ExpertCard> card(long number, Reader reader) {
    return table
        .visible(number, reader)
        .flatMap(one -> Showing.of(one, reader, Purpose.LISTING, clock.instant(), settings))
        .map(shown -> new ExpertCard(number, shown.profile().name()));
  }

  /** The number of the listing of an account, if it has one. */
  public Optional<Long> of(AccountId account) {
    return table.of(account).map(Listing::number);
  }

  /** The numbers of those a reader may see, from one place on. */
  public List<Long> numbers(Reader reader, int from, int most) {
    return table.visible(reader, from, most).stream()
        .filter(
            one -> Showing.of(one, reader, Purpose.LISTING, clock.instant(), settings).isPresent())
        .map(Listing::number)
        .toList();
  }
}
