package org.baraza.likeness;

import java.util.Collection;
import java.util.List;
import org.baraza.likeness.Term.Percent;

/** Internet users, mobile subscriptions, access to electricity. */
final class ConnectivityLikeness implements Likeness {

  private static final String INTERNET = "internet_users_pct";
  private static final String ELECTRICITY = "electricity_access_pct";
  private static final double SIMILAR = 0.75;

  private final Indicators numbers;

  ConnectivityLikeness(Collection<ContextProfile> profiles) {
    this.numbers =
        new Indicators(profiles).by(INTERNET, 1).by("mobile_subs_per_100", 1).by(ELECTRICITY, 1);
  }

  @Override
  public double of(ContextProfile a, ContextProfile b) {
    return numbers.alike(a, b);
  }

  @Override
  public Reason reason(ContextProfile a, ContextProfile b, double value) {
    var known = !Double.isNaN(a.number(INTERNET)) && !Double.isNaN(b.number(INTERNET));
    var by = known ? INTERNET : ELECTRICITY;
    var key = "connectivity." + (known ? "internet." : "electricity.");
    var ofA = new Percent(a.number(by));
    var ofB = new Percent(b.number(by));
    return value < Likenesses.STRONG
        ? Reason.difference(key + "different", ofA, ofB)
        : Reason.of(key + (value < SIMILAR ? "close" : "similar"), ofA, ofB);
  }

  @Override
  public List<Fact> facts(ContextProfile profile) {
    return numbers.facts(profile);
  }
}
