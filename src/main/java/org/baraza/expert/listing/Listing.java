package org.baraza.expert.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Consent;
import org.baraza.expert.consent.Exclusions;
import org.baraza.expert.consent.Ledger;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * The listing of an expert. Who sees what of it is decided here, and by {@link Showing}, which asks
 * here: nowhere else.
 *
 * @param number permanent, drawn by lot
 * @param account whose it is
 * @param profile what it says, as far as it was read
 * @param dates what happened to it, and when
 * @param heldBack why the facilitator hides it, or nothing
 * @param vetting the last one, if it was ever vetted
 */
public record Listing(
    long number,
    AccountId account,
    Profile profile,
    Dates dates,
    String heldBack,
    Ledger ledger,
    Exclusions exclusions,
    Optional<Vetting> vetting) {

  /**
   * What happened to a listing, and when.
   *
   * @param confirmed when its expert last said that all is right
   * @param proposed since when the facilitator may see it, or null
   * @param paused since when its expert hides it, or null
   * @param warned when a letter last warned that it will be hidden, or null
   */
  public record Dates(
      Instant made,
      Instant changed,
      Instant confirmed,
      @Nullable Instant proposed,
      @Nullable Instant paused,
      @Nullable Instant warned) {

    public Dates changedAt(Instant now) {
      return new Dates(made, now, confirmed, proposed, paused, warned);
    }

    public Dates confirmedAt(Instant now) {
      return new Dates(made, changed, now, proposed, paused, null);
    }

    public Dates proposedAt(Instant now) {
      return new Dates(made, changed, now, now, paused, null);
    }

    public Dates pausedAt(@Nullable Instant at) {
      return new Dates(made, changed, confirmed, proposed, at, warned);
    }

    public Dates warnedAt(@Nullable Instant now) {
      return new Dates(made, changed, confirmed, proposed, paused, now);
    }
  }

  /** The dates of a listing that begins now. */
  public static Dates begun(Instant now) {
    return new Dates(now, now, now, null, null, null);
  }

  public boolean isOf(Reader reader) {
    return reader.account().filter(account::equals).isPresent();
  }

  public boolean isProposed() {
    return dates.proposed() != null;
  }

  public Standing standing(Instant now, ExpertSettings settings) {
    if (!isProposed()) {
      return Standing.DRAFT;
    }
    if (!heldBack.isEmpty()) {
      return Standing.HELD_BACK;
    }
    if (dates.paused() != null) {
      return Standing.PAUSED;
    }
    if (vetting.isEmpty()) {
      return Standing.UNVETTED;
    }
    if (!vetting.get().holds(now)) {
      return Standing.VETTING_OVER;
    }
    return now.isBefore(dates.confirmed().plus(settings.confirmed()))
        ? Standing.OPEN
        : Standing.UNCONFIRMED;
  }

  /** The keys that open a field for a purpose: its expert's, and those that consent gives. */
  public Set<String> readers(Field field, Purpose purpose, Instant now, ExpertSettings settings) {
    var keys = new TreeSet<>(Set.of(Keys.account(account)));
    if (isProposed()) {
      var open = standing(now, settings) == Standing.OPEN;
      keys.addAll(ledger.keys(field, purpose, exclusions, open, now));
    }
    return keys;
  }

  /** The last day it is shown, as things stand, unless it is hidden already. */
  public Optional<LocalDate> ends(ExpertSettings settings) {
    var confirmed = dates.confirmed().plus(settings.confirmed()).atZone(ZoneOffset.UTC);
    return vetting
        .map(Vetting::until)
        .map(until -> until.isBefore(confirmed.toLocalDate()) ? until : confirmed.toLocalDate());
  }

  /** Whether it is shown, and will be hidden within the time of warning. */
  public boolean isEnding(Instant now, ExpertSettings settings) {
    var soon = now.plus(settings.warning()).atZone(ZoneOffset.UTC).toLocalDate();
    return standing(now, settings) == Standing.OPEN
        && ends(settings).filter(day -> !day.isAfter(soon)).isPresent();
  }

  /** Whether a letter should warn that it will be hidden. */
  boolean isToBeWarned(Instant now, ExpertSettings settings) {
    return dates.warned() == null && isEnding(now, settings);
  }

  /** The consents on what it says that end within the time of warning, while it is shown. */
  public List<Consent> ending(Instant now, ExpertSettings settings) {
    if (standing(now, settings) != Standing.OPEN) {
      return List.of();
    }
    var soon = now.plus(settings.warning()).atZone(ZoneOffset.UTC).toLocalDate();
    return Field.OFFERED.stream()
        .filter(profile::says)
        .flatMap(field -> ledger.standing(field, now).stream())
        .filter(consent -> !consent.until().isAfter(soon))
        .toList();
  }

  public Listing saying(Profile said) {
    return new Listing(number, account, said, dates, heldBack, ledger, exclusions, vetting);
  }

  public Listing with(Dates other) {
    return new Listing(number, account, profile, other, heldBack, ledger, exclusions, vetting);
  }

  public Listing heldBack(String why) {
    return new Listing(number, account, profile, dates, why, ledger, exclusions, vetting);
  }

  public Listing by(Ledger other) {
    return new Listing(number, account, profile, dates, heldBack, other, exclusions, vetting);
  }

  public Listing shutTo(Exclusions others) {
    return new Listing(number, account, profile, dates, heldBack, ledger, others, vetting);
  }

  public Listing vetted(Vetting other) {
    return new Listing(
        number, account, profile, dates, heldBack, ledger, exclusions, Optional.of(other));
  }
}
