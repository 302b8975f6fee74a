package org.baraza.expert.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Mandate;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.expert.consent.Consent;
import org.baraza.expert.consent.Exclusions;
import org.baraza.expert.consent.Ledger;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.consent.Reach;
import org.baraza.expert.listing.Listing.Dates;
import org.baraza.expert.profile.Affiliation;
import org.baraza.expert.profile.Experience;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Level;
import org.baraza.expert.profile.Profile;
import org.baraza.expert.profile.Tongue;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a reader sees of an expert: the ledger, the exclusions and the dates, over all readers. */
class ShowingTests {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final ExpertSettings SETTINGS =
      new ExpertSettings(
          Duration.ofDays(365), Duration.ofDays(30), Duration.ofDays(730), Duration.ofDays(30));
  private static final AccountId OWNER = new AccountId(7);

  private static final Profile PROFILE =
      new Profile(
          "Nobody Real",
          true,
          Affiliation.of("An institute"),
          List.of(new Tongue("fr", Level.C1)),
          List.of(),
          new Experience(List.of("MLI"), List.of()),
          List.of(123456L),
          List.of(),
          List.of(),
          Saying.of(Lang.FR, "Une vie."),
          List.of(),
          "");

  private static final Reader ANYONE = Reader.anyone();
  private static final Reader MEMBER = reader(1);
  private static final Reader KENYA = reader(2, new Mandate(Role.FOCAL_POINT, "KEN"));
  private static final Reader NIGER = reader(3, new Mandate(Role.FOCAL_POINT, "NER"));
  private static final Reader RELIEF = reader(4, new Mandate(Role.MEMBER, "relief"));
  private static final Reader FACILITATOR = reader(5, Mandate.of(Role.FACILITATOR));
  private static final Reader EDITOR = reader(6, Mandate.of(Role.EDITOR));
  private static final Reader SELF = Reader.of(OWNER, Set.of());

  /** A focal point who signed in with a password alone. */
  private static final Reader DISGUISED =
      Reader.of(new AccountId(2), Set.of(), Set.of(new Mandate(Role.FOCAL_POINT, "KEN")));

  /** A facilitator who speaks for Kenya as well. */
  private static final Reader BOTH =
      reader(8, Mandate.of(Role.FACILITATOR), new Mandate(Role.FOCAL_POINT, "KEN"));

  private static final List<Reader> READERS =
      List.of(ANYONE, MEMBER, KENYA, NIGER, RELIEF, FACILITATOR, EDITOR, SELF, DISGUISED, BOTH);

  @Test
  void withoutConsentNobodyButItsOwnerSeesThatThereIsAnybody() {
    for (var reader : READERS) {
      assertThat(showing(listing(List.of()), reader).isPresent()).isEqualTo(reader == SELF);
    }
  }

  @Test
  void eachReachAdmitsThoseItNamesAndTheFacilitator() {
    assertThat(admitted(Reach.EVERYONE)).containsExactlyElementsOf(READERS);
    assertThat(admitted(Reach.MEMBERS)).doesNotContain(ANYONE).hasSize(READERS.size() - 1);
    assertThat(admitted(Reach.FOCAL_POINTS))
        .containsExactlyInAnyOrder(KENYA, NIGER, FACILITATOR, SELF, BOTH);
    assertThat(admitted(Reach.FACILITATOR)).containsExactlyInAnyOrder(FACILITATOR, SELF, BOTH);
  }

  private static List<Reader> admitted(Reach reach) {
    var listing = listing(List.of(consent(1, Field.NAME, reach, TODAY, null)));
    return READERS.stream().filter(reader -> showing(listing, reader).isPresent()).toList();
  }

  @Test
  void aFieldIsShownUntilItsDayIsOverOrItIsWithdrawn() {
    var name = consent(1, Field.NAME, Reach.EVERYONE, TODAY.plusYears(1), null);
    var today = consent(2, Field.BIOGRAPHY, Reach.EVERYONE, TODAY, null);
    var past = consent(3, Field.BIOGRAPHY, Reach.EVERYONE, TODAY.minusDays(1), null);
    var withdrawn = consent(4, Field.BIOGRAPHY, Reach.EVERYONE, TODAY.plusYears(1), NOW);
    assertThat(fields(List.of(name, today), ANYONE)).contains(Field.BIOGRAPHY);
    assertThat(fields(List.of(name, past), FACILITATOR)).containsExactly(Field.NAME);
    assertThat(fields(List.of(name, withdrawn), FACILITATOR)).containsExactly(Field.NAME);
    assertThat(fields(List.of(name, today, withdrawn), ANYONE)).doesNotContain(Field.BIOGRAPHY);
    assertThat(fields(List.of(name, withdrawn), SELF)).contains(Field.BIOGRAPHY);
  }

  @Test
  void whoeverIsShutOutFindsNobodyHoweverTheySignIn() {
    var all = everything(Reach.EVERYONE);
    var shut = listing(all).shutTo(Exclusions.of(Set.of(Keys.country("KEN")), Set.of("x")));
    for (var reader : List.of(KENYA, DISGUISED, BOTH, ANYONE)) {
      assertThat(showing(shut, reader)).isEmpty();
    }
    for (var reader : List.of(MEMBER, NIGER, RELIEF, FACILITATOR, SELF)) {
      assertThat(showing(shut, reader)).isPresent();
    }
    var byRole = listing(all).shutTo(Exclusions.of(Set.of(Keys.role(Role.FOCAL_POINT)), Set.of()));
    assertThat(showing(byRole, NIGER)).isEmpty();
    assertThat(showing(byRole, DISGUISED)).isEmpty();
    assertThat(showing(byRole, MEMBER)).isPresent();
    var bySeat =
        listing(all)
            .shutTo(
                Exclusions.of(Set.of(Keys.country("KEN")), Set.of(Keys.organisation("relief"))));
    assertThat(showing(bySeat, RELIEF)).isEmpty();
  }

  @Test
  void aPurposeThatWasNotConsentedShowsNothingToOthers() {
    var listing =
        listing(
            List.of(
                new Consent(
                    1, Field.NAME, Reach.EVERYONE, Set.of(Purpose.LISTING), "", NOW, TODAY, null)));
    assertThat(Showing.of(listing, MEMBER, Purpose.LISTING, NOW, SETTINGS)).isPresent();
    assertThat(Showing.of(listing, MEMBER, Purpose.ROSTER, NOW, SETTINGS)).isEmpty();
    assertThat(Showing.of(listing, FACILITATOR, Purpose.VETTING, NOW, SETTINGS)).isPresent();
  }

  @Test
  void aPseudonymIsSaidToTheFacilitatorAlone() {
    var all = everything(Reach.EVERYONE);
    for (var reader : READERS) {
      var sees = showing(listing(all), reader).orElseThrow().profile().pseudonym();
      assertThat(sees).isEqualTo(List.of(FACILITATOR, BOTH, SELF).contains(reader));
    }
  }

  @Test
  void whatIsNotVettedOrNotConfirmedIsHiddenFromAllButTheFacilitator() {
    var open = listing(everything(Reach.EVERYONE));
    var old = NOW.minus(Duration.ofDays(366));
    var unconfirmed = open.with(new Dates(old, old, old, old, null, null));
    var paused = open.with(open.dates().pausedAt(NOW));
    var over = open.vetted(vetting(TODAY.minusDays(1)));
    for (var hidden : List.of(unconfirmed, paused, over, open.heldBack("why"))) {
      assertThat(READERS.stream().filter(reader -> showing(hidden, reader).isPresent()))
          .containsExactlyInAnyOrder(FACILITATOR, BOTH, SELF);
    }
    var draft = open.with(Listing.begun(NOW));
    assertThat(READERS.stream().filter(reader -> showing(draft, reader).isPresent()))
        .containsExactly(SELF);
  }

  /**
   * Over random ledgers and exclusions: what is shown never goes beyond a standing consent, one
   * exclusion more never shows more, and a reader with fewer keys never sees more.
   */
  @Test
  void nothingIsEverShownBeyondWhatStands() {
    var chance = new Random(4);
    for (int round = 0; round < 3_000; round++) {
      var entries = random(chance);
      var keys = excluded(chance);
      var listing = listing(entries).shutTo(Exclusions.of(keys, Set.of()));
      var wider = listing(entries);
      for (var reader : READERS) {
        var seen = fields(listing, reader);
        if (reader != SELF) {
          assertThat(seen).allMatch(field -> listing.ledger().standing(field, NOW).isPresent());
          assertThat(seen.isEmpty() || seen.contains(Field.NAME)).isTrue();
          assertThat(fields(wider, reader)).containsAll(seen);
          if (listing.exclusions().shut(reader)) {
            assertThat(seen).isEmpty();
          }
        }
      }
      if (!keys.isEmpty()) {
        assertThat(fields(listing, ANYONE)).isEmpty();
      }
      assertThat(fields(wider, MEMBER)).containsAll(fields(wider, ANYONE));
      assertThat(fields(wider, FACILITATOR)).containsAll(fields(wider, NIGER));
    }
  }

  private static List<Consent> random(Random chance) {
    var entries = new ArrayList<Consent>();
    for (int number = 1; number < 12; number++) {
      var field = Field.values()[chance.nextInt(Field.values().length)];
      var reach = Reach.values()[chance.nextInt(Reach.values().length)];
      var until = TODAY.plusDays(chance.nextInt(5) - 1);
      entries.add(consent(number, field, reach, until, chance.nextInt(5) == 0 ? NOW : null));
    }
    return entries;
  }

  private static Set<String> excluded(Random chance) {
    var keys = new HashSet<String>();
    for (var key :
        List.of(
            Keys.country("KEN"),
            Keys.country("NER"),
            Keys.organisation("relief"),
            Keys.role(Role.EDITOR))) {
      if (chance.nextInt(4) == 0) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static Set<Field> fields(List<Consent> entries, Reader reader) {
    return fields(listing(entries), reader);
  }

  private static Set<Field> fields(Listing listing, Reader reader) {
    return showing(listing, reader)
        .map(shown -> shown.profile().said().keySet())
        .orElseGet(() -> EnumSet.noneOf(Field.class));
  }

  private static Optional<Showing> showing(Listing listing, Reader reader) {
    return Showing.of(listing, reader, Purpose.LISTING, NOW, SETTINGS);
  }

  private static List<Consent> everything(Reach reach) {
    var entries = new ArrayList<Consent>();
    for (var field : Field.values()) {
      entries.add(consent(entries.size() + 1, field, reach, TODAY.plusYears(1), null));
    }
    return entries;
  }

  private static Consent consent(
      long number, Field field, Reach reach, LocalDate until, @Nullable Instant withdrawn) {
    var given = NOW.minus(Duration.ofDays(9));
    return new Consent(number, field, reach, Set.of(Purpose.LISTING), "", given, until, withdrawn);
  }

  private static Listing listing(List<Consent> entries) {
    return new Listing(
        482130,
        OWNER,
        PROFILE,
        new Dates(NOW, NOW, NOW, NOW, null, null),
        "",
        new Ledger(entries),
        Exclusions.NONE,
        Optional.of(vetting(TODAY.plusYears(1))));
  }

  private static Vetting vetting(LocalDate until) {
    return new Vetting(new AccountId(5), NOW, until, List.of("identity"), "", Set.of(), false);
  }

  private static Reader reader(long account, Mandate... mandates) {
    return Reader.of(new AccountId(account), Set.of(mandates));
  }
}
