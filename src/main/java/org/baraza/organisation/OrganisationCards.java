package org.baraza.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.store.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other rooms of organisations, as far as a reader may see them. */
@Component
@Transactional(readOnly = true)
public class OrganisationCards {

  private final Organisations organisations;
  private final Codes codes;
  private final People people;

  OrganisationCards(Organisations organisations, Codes codes, People people) {
    this.codes = codes;
    this.people = people;
    this.organisations = organisations;
  }

  /** The organisation with this number, or the one it was merged into. */
  public Optional<OrganisationCard> card(long number, Reader reader) {
    return kept(number, reader).map(OrganisationCard::of);
  }

  /** The numbers by which it was ever known: its own, and those of what was merged into it. */
  public Set<Long> numbers(long number) {
    return Sight.ofEverything(() -> organisations.mergedInto(number));
  }

  /** Whether the reader belongs to it, or to the one it was merged into. */
  public boolean isOf(long number, Reader reader) {
    return number > 0 && reader.keys().contains(Keys.organisation(String.valueOf(number)));
  }

  /** Those who belong to it now; for the house, never to be shown. */
  public Set<AccountId> people(long number) {
    return people.members(codes.of(number)).stream()
        .map(one -> one.person().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Organisation> kept(long number, Reader reader) {
    var one = organisations.visible(number, reader);
    return one.flatMap(Organisation::mergedInto).isPresent()
        ? one.flatMap(Organisation::mergedInto).flatMap(kept -> kept(kept, reader))
        : one;
  }
}
