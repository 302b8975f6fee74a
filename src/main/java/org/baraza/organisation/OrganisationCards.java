package org.baraza.organisation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.search.IndexKeeper;
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
  private final EntityManager entities;
  private final IndexKeeper index;

  OrganisationCards(
      Organisations organisations,
      Codes codes,
      People people,
      EntityManager entities,
      IndexKeeper index) {
    this.codes = codes;
    this.people = people;
    this.organisations = organisations;
    this.entities = entities;
    this.index = index;
  }

  /** An organisation with all that it says in words, in plain lines. */
  public record Wording(OrganisationCard card, List<String> lines) {}

  /** What one says to a reader who sees it, if it was not merged into another. */
  public Optional<Wording> wording(long number, Reader reader) {
    return organisations
        .visible(number, reader)
        .filter(one -> one.mergedInto().isEmpty())
        .map(OrganisationCards::wording);
  }

  /** The same for the house. */
  public Optional<Wording> wording(long number) {
    return standing(number).map(OrganisationCards::wording);
  }

  private Optional<Organisation> standing(long number) {
    return organisations.findById(number).filter(one -> one.mergedInto().isEmpty());
  }

  private static Wording wording(Organisation one) {
    var dossier = one.dossier();
    var lines = new ArrayList<String>();
    lines.addAll(dossier.names().texts().values());
    lines.addAll(dossier.descriptions().texts().values());
    lines.add(dossier.acronym());
    lines.add(dossier.website());
    lines.removeIf(String::isBlank);
    return new Wording(OrganisationCard.of(one), List.copyOf(lines));
  }

  /**
   * Shows it to its own people and the facilitator alone, or again to whom it is meant for; in the
   * sight of the house.
   *
   * @return false if there is none
   */
  @Transactional
  public boolean withhold(long number, boolean next) {
    var one = organisations.findById(number);
    one.filter(it -> it.isWithheld() != next)
        .ifPresent(it -> {
          it.withhold(next);
          entities.flush();
          index.forgetAfterwards(Organisation.class);
        });
    return one.isPresent();
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
