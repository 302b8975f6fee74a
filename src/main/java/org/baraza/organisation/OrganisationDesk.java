package org.baraza.organisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.baraza.access.Audience;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.amendment.Amendments;
import org.baraza.intake.Lot;
import org.baraza.journal.Journal;
import org.baraza.store.Sight;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters organisations and keeps them true. The facilitator publishes at once; an organisation's
 * own people publish ordinary facts at once, and propose a change of its key facts.
 */
@Component
@Transactional
class OrganisationDesk {

  static final String FACILITATOR = "facilitator";
  static final String MEMBERS = "members";
  static final String NETWORK = "network";

  private final Organisations organisations;
  private final OrganisationShelf shelf;
  private final Codes codes;
  private final Ties ties;
  private final Accessions accessions;
  private final Amendments amendments;
  private final Journal journal;
  private final Clock clock;

  OrganisationDesk(
      Organisations organisations,
      OrganisationShelf shelf,
      Codes codes,
      Ties ties,
      Accessions accessions,
      Amendments amendments,
      Journal journal,
      Clock clock) {
    this.organisations = organisations;
    this.shelf = shelf;
    this.codes = codes;
    this.ties = ties;
    this.accessions = accessions;
    this.amendments = amendments;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Organisation open(long number, Reader reader) {
    return organisations.visible(number, reader).orElseThrow(NotThere::new);
  }

  /** One that this reader may change: not merged, and theirs or a facilitator's. */
  @Transactional(readOnly = true)
  Organisation held(long number, Reader reader) {
    var one = open(number, reader);
    if (one.mergedInto().isPresent() || !isInsider(one, reader)) {
      throw new NotThere();
    }
    return one;
  }

  static boolean isInsider(Organisation one, Reader reader) {
    return one.isOf(reader) || reader.holds(Role.FACILITATOR);
  }

  /** Whether a change of key facts by this reader is published without review. */
  static boolean isTrusted(Organisation one, Reader reader) {
    return reader.holds(Role.FACILITATOR) && !one.isOf(reader);
  }

  /** Those that the reader may see and that are likely the same as this one would be. */
  @Transactional(readOnly = true)
  List<OrganisationCard> doubles(long number, OrganisationDossier dossier, Reader reader) {
    return organisations.every().stream()
        .filter(one -> one.number() != number && reader.sees(one.cover()))
        .filter(one -> Doubles.areLikely(one.dossier(), dossier))
        .map(OrganisationCard::of)
        .limit(10)
        .toList();
  }

  /**
   * What stands against what it says it belongs to, as the key of a sentence: it would stand below
   * itself, or whoever sees it could not see what it belongs to.
   *
   * @param known whether whoever asks knows of an organisation: of others it is said that there are
   *     none
   */
  @Transactional(readOnly = true)
  Optional<String> objection(
      long number, Audience audience, OrganisationDossier dossier, Predicate<Organisation> known) {
    return Sight.ofEverything(() -> {
      var right = new ArrayList<>(dossier.networks());
      if (dossier.parent() > 0) {
        right.add(dossier.parent());
      }
      var all = organisations.numbered(right).stream().filter(known).toList();
      if (all.size() < right.stream().distinct().count()
          || all.stream().anyMatch(one -> one.mergedInto().isPresent())) {
        return Optional.of("organisation.mend.above");
      }
      if (right.contains(number) || Ties.isCircle(number, right, ties.above())) {
        return Optional.of("organisation.mend.circle");
      }
      return all.stream()
              .map(one -> one.audience())
              .anyMatch(its -> its == Audience.OWNERS || audience.isWiderThan(its))
          ? Optional.of("organisation.mend.hidden")
          : Optional.empty();
    });
  }

  /** Whether an organisation below it is shown to more than this audience. */
  @Transactional(readOnly = true)
  boolean isNarrowerThanBelow(long number, Audience audience) {
    return Sight.ofEverything(() ->
        organisations.numbered(ties.allBelow(number)).stream()
            .map(one -> one.audience())
            .anyMatch(its -> audience == Audience.OWNERS || its.isWiderThan(audience)));
  }

  /** Enters one; a code from before may be its own from now on. Gives its number. */
  long enter(OrganisationDossier dossier, Audience audience, String code, Reader reader) {
    var now = clock.instant();
    var number = Sight.ofEverything(() -> Lot.draw(organisations::existsById));
    shelf.add(new Organisation(number, null, audience, dossier, now), FACILITATOR, "");
    note(number, reader, "entered", Map.of());
    if (!code.isEmpty()) {
      adopt(number, code, reader);
    }
    return number;
  }

  /** Lets a code that mandates use mean an organisation, unless it means one already. */
  boolean adopt(long number, String code, Reader reader) {
    if (Sight.ofEverything(() -> codes.meant(code)).isPresent()) {
      return false;
    }
    codes.adopt(number, code, clock.instant());
    note(number, reader, "adopted", Map.of("code", code));
    return true;
  }

  /**
   * Writes the next edition. Whoever publishes at once narrows at once as well; that it is shown to
   * more is only ever proposed, for another to accept.
   *
   * @return the number of the amendment that waits for review, if some of it has to
   */
  OptionalLong revise(
      long number, OrganisationDossier typed, Audience audience, String why, Reader reader) {
    var one = held(number, reader);
    var trusted = isTrusted(one, reader);
    var next = agreed(one, typed, reader);
    if (trusted && one.audience().isWiderThan(audience)) {
      cover(one, audience, reader);
    }
    var published = trusted ? next : next.with(one.facts());
    if (shelf.revise(one, published, trusted ? FACILITATOR : MEMBERS, why, clock.instant())) {
      note(number, reader, "revised", Map.of());
    }
    var wished = next.facts(audience);
    return one.facts().equals(wished)
        ? OptionalLong.empty()
        : OptionalLong.of(
            amendments.propose("organisation", number, one.facts(), wished, why, reader));
  }

  /** The same without the networks that have to consent first: those are asked. */
  private OrganisationDossier agreed(Organisation one, OrganisationDossier next, Reader reader) {
    var asked =
        next.networks().stream()
            .filter(network -> !one.dossier().networks().contains(network))
            .filter(network -> !Accessions.isAsked(one.number(), network, reader))
            .toList();
    if (!asked.isEmpty()) {
      Sight.atHouseWork(() -> accessions.ask(one.number(), asked, clock.instant()));
      note(one.number(), reader, "asked", Map.of("networks", asked.toString()));
    }
    return next.within(
        next.parent(),
        next.networks().stream().filter(network -> !asked.contains(network)).toList());
  }

  private void cover(Organisation one, Audience audience, Reader reader) {
    one.cover(audience);
    note(one.number(), reader, "covered", Map.of("audience", audience.name()));
  }

  void note(long number, Reader reader, String act, Map<String, String> details) {
    journal.note(reader.self().number(), "organisation." + act, "organisation/" + number, details);
  }
}
