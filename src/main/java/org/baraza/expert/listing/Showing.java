package org.baraza.expert.listing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Profile;

/**
 * What a reader sees of an expert, for a purpose, at a moment. Every way out shows this and nothing
 * else: pages, data, cards, the index, exports.
 *
 * @param profile what is shown; the rest is as if it had never been said
 * @param restricted the fields among them that not everyone sees
 * @param isOwn whether it is the reader's own listing
 */
public record Showing(
    long number, Profile profile, Set<Field> restricted, boolean isOwn, Optional<Vetting> vetting) {

  /** Nothing where for this reader there is no such expert. */
  public static Optional<Showing> of(
      Listing listing, Reader reader, Purpose purpose, Instant now, ExpertSettings settings) {
    var own = listing.isOf(reader);
    if (!own && listing.exclusions().shut(reader)) {
      return Optional.empty();
    }
    var shown = EnumSet.noneOf(Field.class);
    var restricted = EnumSet.noneOf(Field.class);
    for (var field : listing.profile().said().keySet()) {
      var readers = listing.readers(field, purpose, now, settings);
      if (reader.sees(readers)) {
        shown.add(field);
        if (!readers.contains(Keys.PUBLIC)) {
          restricted.add(field);
        }
      }
    }
    // that something changed which the reader does not see would tell of it
    var vetting =
        listing
            .vetting()
            .map(one ->
                one.telling(field -> reader.sees(listing.readers(field, purpose, now, settings))));
    return own || shown.contains(Field.NAME)
        ? Optional.of(of(listing, shown, restricted, own, vetting))
        : Optional.empty();
  }

  private static Showing of(
      Listing listing,
      Set<Field> shown,
      Set<Field> restricted,
      boolean own,
      Optional<Vetting> vetting) {
    return new Showing(listing.number(), listing.profile().only(shown), restricted, own, vetting);
  }

  public String path() {
    return "/experts/" + number;
  }
}
