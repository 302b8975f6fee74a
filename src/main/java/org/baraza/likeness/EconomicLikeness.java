package org.baraza.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.baraza.likeness.Term.Kind;
import org.baraza.likeness.Term.Names;
import org.baraza.world.Status;

/** Half by income group, each step a third; half by production per person. */
final class EconomicLikeness implements Likeness {

  private static final String GDP = "gdp_per_capita_ppp_usd2021";
  private static final List<String> GROUPS = List.of("LIC", "LMC", "UMC", "HIC");

  private final Indicators production;

  EconomicLikeness(Collection<ContextProfile> profiles) {
    this.production = new Indicators(profiles).byFactors(GDP, 1);
  }

  @Override
  public double of(ContextProfile a, ContextProfile b) {
    var mean = new Mean();
    production.into(mean, a, b);
    if (classified(a, b)) {
      double steps = Math.abs(GROUPS.indexOf(a.income()) - GROUPS.indexOf(b.income()));
      mean.add(1 - steps / (GROUPS.size() - 1), 1);
    }
    return mean.value();
  }

  private static boolean classified(ContextProfile a, ContextProfile b) {
    return !a.income().isEmpty() && !b.income().isEmpty();
  }

  @Override
  public Reason reason(ContextProfile a, ContextProfile b, double value) {
    if (!classified(a, b)) {
      return Reason.of(
          "economy.production", new Term.Amount(a.number(GDP)), new Term.Amount(b.number(GDP)));
    }
    if (a.income().equals(b.income())) {
      return Reason.of("economy.same", income(a));
    }
    return value < Likenesses.STRONG
        ? Reason.difference("economy.different", income(a), income(b))
        : Reason.of("economy.close", income(a), income(b));
  }

  private static Term income(ContextProfile profile) {
    return Names.of(Kind.INCOME, profile.income());
  }

  @Override
  public List<Fact> facts(ContextProfile profile) {
    var facts = new ArrayList<Fact>();
    profile.facts().statuses().stream()
        .filter(status -> status.value().equals(profile.income()))
        .map(Status::asOf)
        .findFirst()
        .ifPresent(asOf ->
            facts.add(
                new Fact(
                    "likeness.fact.income", income(profile), asOf.getYear(), Sources.COMPILED)));
    facts.addAll(production.facts(profile));
    return facts;
  }
}
