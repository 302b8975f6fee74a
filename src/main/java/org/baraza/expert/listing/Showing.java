package org.baraza.expert.listing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.expert.Bodies.Body;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.profile.Affiliation;
import org.baraza.expert.profile.Credential;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Profile;

/**
 * What a reader sees of an expert, for a purpose, at a moment. Every way out shows this and nothing
 * else: pages, data, cards, the index, exports.
 *
 * @param profile what is shown; the rest is as if it had never been said
 * @param restricted the fields among them that not everyone sees
 * @param isOwn whether it is the reader's own listing
 * @param body that of the platform where they say they work, as the reader knows it
 */
public record Showing(
    long number,
    Profile profile,
    Set<Field> restricted,
    boolean isOwn,
    Optional<Vetting> vetting,
    Optional<Body> body) {

  /** Nothing where for this reader there is no such expert. */
  static Optional<Showing> of(
      Listing listing, Reader reader, Purpose purpose, Instant now, ExpertSettings settings) {
    var own = listing.isOf(reader);
    if (!own && listing.exclusions().shut(reader)) {
      return Optional.empty();
    }
    var isPlaced = !listing.profile().affiliation().body().isEmpty();
    var shown = EnumSet.noneOf(Field.class);
    var restricted = EnumSet.noneOf(Field.class);
    for (var field : listing.profile().fields()) {
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
                one.telling(field -> reader.sees(listing.readers(field, purpose, now, settings))))
            .map(one -> isPlaced ? one : one.unmoved());
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
    return new Showing(
        listing.number(),
        listing.profile().only(shown),
        restricted,
        own,
        vetting,
        Optional.empty());
  }

  /** The same for a reader who knows this body, or none, as that where they work. */
  Showing at(Optional<Body> known) {
    var told = profile.affiliation();
    var seen = new Affiliation(told.words(), known.map(Body::code).orElse(""));
    var still = EnumSet.noneOf(Field.class);
    still.addAll(restricted);
    if (seen.equals(Affiliation.NONE)) {
      still.remove(Field.AFFILIATION);
    }
    var said = seen.equals(told) ? profile : profile.saying(Field.AFFILIATION, seen);
    var checked = known.isPresent() ? vetting : vetting.map(Vetting::unmoved);
    return new Showing(number, said, still, isOwn, checked, known);
  }

  /** The address of a document, after the language. */
  String path(Credential one) {
    return path() + "/credentials/" + one.number();
  }

  public String path() {
    return "/experts/" + number;
  }
}
