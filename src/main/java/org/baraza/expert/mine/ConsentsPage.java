package org.baraza.expert.mine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.expert.consent.Consent;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.listing.Listing;
import org.baraza.expert.profile.Field;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The ledger: what is shown to whom, and the form to show more or less. */
record ConsentsPage(
    Frame frame, Listing listing, Entered entered, ProfileOptions options, Instant now, String done)
    implements Page {

  /**
   * What holds for a field.
   *
   * @param says whether the profile says anything there
   * @param shown to whom, for what and until when, in words
   */
  record Line(Field field, String name, boolean says, String shown, boolean isGiven) {}

  List<Line> lines() {
    return Field.OFFERED.stream().filter(this::isKnown).map(this::line).toList();
  }

  private boolean isKnown(Field field) {
    return field != Field.NOMINATION || listing.profile().says(field);
  }

  private Line line(Field field) {
    var standing = listing.ledger().standing(field, now);
    return new Line(
        field,
        frame.word("expert.field." + field.code()),
        listing.profile().says(field),
        standing.map(this::shown).orElseGet(() -> frame.word("expert.consent.none")),
        standing.isPresent());
  }

  private String shown(Consent one) {
    return frame.word(
        "expert.consent.given",
        frame.word("expert.reach." + listing.exclusions().narrowed(one.reach()).code()),
        frame.list(purposes(one)),
        frame.date(one.until()));
  }

  private List<String> purposes(Consent one) {
    return one.purposes().stream()
        .sorted()
        .map(purpose -> frame.word("expert.purpose." + purpose.code()))
        .toList();
  }

  /** Everything that was ever entered, the latest first. */
  List<String> history() {
    return listing.ledger().entries().reversed().stream().limit(100).map(this::entry).toList();
  }

  private String entry(Consent one) {
    var withdrawn = one.withdrawnAt();
    var said =
        frame.word(
            "expert.consent.entry",
            frame.date(day(one.givenAt())),
            frame.word("expert.field." + one.field().code()),
            frame.word("expert.reach." + one.reach().code()),
            frame.list(purposes(one)),
            frame.date(one.until()));
    var words = one.words().isEmpty() ? said : said + " “" + one.words() + "”";
    return withdrawn == null
        ? words
        : words + ' ' + frame.word("expert.consent.withdrawn", frame.date(day(withdrawn)));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  boolean isExcluding() {
    return !listing.exclusions().keys().isEmpty();
  }

  Map<String, String> fields() {
    var names = new LinkedHashMap<String, String>();
    lines().forEach(line -> names.put(line.field().code(), line.name()));
    return names;
  }

  /** What stands in the form at first: the narrowest audience, the pages alone, for a year. */
  Entered shown() {
    return entered.values().isEmpty()
        ? new Entered(
            Map.of(
                "reach", List.of("facilitator"),
                "purpose", List.of(Purpose.LISTING.code()),
                "until", List.of(day(now).plusMonths(12).toString())),
            Map.of())
        : entered;
  }

  Set<String> codes() {
    return fields().keySet();
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
