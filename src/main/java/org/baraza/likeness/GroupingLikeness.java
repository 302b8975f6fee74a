package org.baraza.likeness;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.baraza.likeness.Term.Kind;
import org.baraza.likeness.Term.Names;
import org.baraza.world.Membership;

/** Organisations that both belong to; one of few members says more. */
final class GroupingLikeness implements Likeness {

  private static final int NAMED = 2;

  private final String name;
  private final Kind kind;
  private final Function<ContextProfile, Set<String>> belonging;
  private final Fewness fewness;

  /**
   * @param name groupings or bodies, for the words
   * @param kind what the codes are names of
   */
  GroupingLikeness(
      String name,
      Kind kind,
      Function<ContextProfile, Set<String>> belonging,
      Collection<ContextProfile> profiles) {
    this.name = name;
    this.kind = kind;
    this.belonging = belonging;
    this.fewness = new Fewness(profiles.stream().map(belonging).toList());
  }

  @Override
  public double of(ContextProfile a, ContextProfile b) {
    return fewness.alike(belonging.apply(a), belonging.apply(b));
  }

  @Override
  public Reason reason(ContextProfile a, ContextProfile b, double value) {
    var common = fewness.common(belonging.apply(a), belonging.apply(b));
    if (common.isEmpty()) {
      return Reason.difference(name + ".none");
    }
    var named = common.subList(0, Math.min(NAMED, common.size()));
    return Reason.of(name, Names.of(kind, named), new Term.Amount(common.size() - named.size()));
  }

  @Override
  public List<Fact> facts(ContextProfile profile) {
    var belongs = belonging.apply(profile);
    return profile.facts().memberships().stream()
        .filter(membership -> belongs.contains(membership.grouping()))
        .map(membership -> fact(membership))
        .distinct()
        .toList();
  }

  private Fact fact(Membership membership) {
    return new Fact(
        Fact.MEMBER,
        Names.of(kind, membership.grouping()),
        membership.asOf().getYear(),
        membership.source());
  }
}
