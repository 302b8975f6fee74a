package org.baraza.expert.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.Keys;
import org.baraza.access.Role;
import org.baraza.expert.profile.Field;

/**
 * All consents an expert ever gave. The latest entry on a field counts, and nothing before it.
 *
 * @param entries in the order they were made
 * @param last of each field the last one
 */
public record Ledger(List<Consent> entries, Map<Field, Consent> last) {

  public static final Ledger EMPTY = new Ledger(List.of());

  public Ledger(Collection<Consent> entries) {
    this(
        entries.stream().sorted(Comparator.comparingLong(Consent::number)).toList(),
        new EnumMap<>(Field.class));
    this.entries.forEach(one -> last.put(one.field(), one));
  }

  /** The consent by which a field is shown now; nothing where it is absent, past or withdrawn. */
  public Optional<Consent> standing(Field field, Instant now) {
    return latest(field).filter(one -> one.holds(now));
  }

  /** The last entry on a field, whether it still holds or not. */
  public Optional<Consent> latest(Field field) {
    return Optional.ofNullable(last.get(field));
  }

  /**
   * The keys that open a field, besides those of its owner.
   *
   * @param open whether the listing is shown to others than the facilitator at all
   */
  public Set<String> keys(
      Field field, Purpose purpose, Exclusions exclusions, boolean open, Instant now) {
    var keys = new TreeSet<String>();
    standing(field, now)
        .ifPresent(consent -> {
          keys.add(Keys.role(Role.FACILITATOR));
          if (open && consent.purposes().contains(purpose)) {
            keys.addAll(exclusions.narrowed(consent.reach()).keys());
          }
        });
    return keys;
  }

  /** Whether a field would be shown to fewer, or for less, by this than it is now. */
  public boolean isNarrowedBy(Consent next, Instant now) {
    return standing(next.field(), now).filter(next::isNarrowerThan).isPresent();
  }
}
