package org.baraza.expert.listing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.springframework.stereotype.Component;

/**
 * What readers see of listings now. Where somebody works is shown to those who may see the body,
 * too.
 */
@Component
public class Showings {

  private final Affiliations affiliations;
  private final ExpertSettings settings;
  private final Clock clock;

  Showings(Affiliations affiliations, ExpertSettings settings, Clock clock) {
    this.affiliations = affiliations;
    this.settings = settings;
    this.clock = clock;
  }

  /** Nothing where for this reader there is no such expert. */
  public Optional<Showing> of(Listing listing, Reader reader, Purpose purpose) {
    return of(List.of(listing), reader, purpose).stream().findFirst();
  }

  /** What is shown of those of these who are there for the reader, in the same order. */
  public List<Showing> of(Collection<Listing> listings, Reader reader, Purpose purpose) {
    return placed(
        listings.stream().flatMap(one -> showing(one, reader, purpose).stream()).toList());
  }

  /**
   * The same for lists that are taken away: whatever their purpose, what is not shown on pages is
   * not on them.
   */
  public List<Showing> listed(Collection<Listing> listings, Reader reader, Purpose purpose) {
    return placed(
        listings.stream()
            .flatMap(one ->
                showing(one, reader, Purpose.LISTING)
                    .flatMap(on -> showing(one.saying(on.profile()), reader, purpose))
                    .stream())
            .toList());
  }

  private Optional<Showing> showing(Listing one, Reader reader, Purpose purpose) {
    return Showing.of(one, reader, purpose, clock.instant(), settings);
  }

  private List<Showing> placed(List<Showing> shown) {
    var named =
        shown.stream()
            .map(one -> one.profile().affiliation().body())
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet());
    if (named.isEmpty()) {
      return shown;
    }
    var seen = affiliations.seen(named);
    return shown.stream()
        .map(one -> one.at(Optional.ofNullable(seen.get(one.profile().affiliation().body()))))
        .toList();
  }
}
