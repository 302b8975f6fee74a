package org.baraza.expert.mine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Consent;
import org.baraza.expert.consent.Reach;
import org.baraza.expert.listing.ExpertSettings;
import org.baraza.expert.listing.Listing;
import org.baraza.expert.listing.Standing;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Profile;
import org.baraza.expert.profile.Section;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** How somebody's own listing stands, and what they can do with it. */
record MinePage(Frame frame, Optional<Listing> found, Instant now, ExpertSettings settings)
    implements Page {

  static MinePage of(
      Frame frame, Optional<Listing> found, Reader reader, Instant now, ExpertSettings settings) {
    return new MinePage(frame, found.filter(one -> one.isOf(reader)), now, settings);
  }

  boolean isThere() {
    return found.isPresent();
  }

  Listing listing() {
    return found.orElseThrow();
  }

  Standing standing() {
    return listing().standing(now, settings);
  }

  String stands() {
    return frame.word("expert.standing." + standing().code());
  }

  String heldBack() {
    return listing().heldBack();
  }

  /** Until when it is shown as things stand, or nothing. */
  String ends() {
    return standing() == Standing.OPEN
        ? listing().ends(settings).map(day -> frame.word("expert.ends", frame.date(day))).orElse("")
        : "";
  }

  String confirmed() {
    return frame.word("expert.confirmed", frame.date(day(listing().dates().confirmed())));
  }

  /** Who finds the listing at all, as the consent on the name has it. */
  String found(Frame in) {
    var standing = listing().ledger().standing(Field.NAME, now).map(Consent::reach);
    var reach = standing.map(listing().exclusions()::narrowed).map(Reach::code).orElse("nobody");
    return in.word("expert.found." + reach);
  }

  List<Section> sections() {
    return Section.ALL;
  }

  String progress() {
    var filled = Section.ALL.stream().filter(one -> one.isFilled(profile())).count();
    return frame.word("expert.progress", filled, Section.ALL.size());
  }

  /** Where to go on. */
  String next() {
    return Section.next(profile()).map(Section::code).orElse("");
  }

  Profile profile() {
    return listing().profile();
  }

  boolean isProposable() {
    return !listing().isProposed() && Section.isEnough(profile());
  }

  boolean isPaused() {
    return listing().dates().paused() != null;
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
