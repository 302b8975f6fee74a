package org.baraza.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.likeness.Term.Kind;
import org.baraza.likeness.Term.Names;

/**
 * Mostly whether the officials of one can work in an official language of the other, and the rest
 * by all languages that are official or widely spoken, of which one of few countries says more.
 */
final class LanguageLikeness implements Likeness {

  private static final double OFFICIAL = 0.6;
  private static final int SOURCE_YEAR = 2026;

  private final Fewness official;
  private final Fewness spoken;

  LanguageLikeness(Collection<ContextProfile> profiles) {
    this.official =
        new Fewness(profiles.stream().<Set<String>>map(ContextProfile::official).toList());
    this.spoken = new Fewness(profiles.stream().<Set<String>>map(ContextProfile::spoken).toList());
  }

  @Override
  public double of(ContextProfile a, ContextProfile b) {
    if (a.official().isEmpty() || b.official().isEmpty()) {
      return Double.NaN;
    }
    var shared = 0.0;
    for (var language : a.official()) {
      shared += b.official().contains(language) ? 1 : 0;
    }
    var fewer = Math.min(a.official().size(), b.official().size());
    return OFFICIAL * shared / fewer + (1 - OFFICIAL) * spoken.alike(a.spoken(), b.spoken());
  }

  @Override
  public Reason reason(ContextProfile a, ContextProfile b, double value) {
    var working = official.common(a.official(), b.official());
    if (!working.isEmpty()) {
      return Reason.of(
          "languages.official", Names.of(Kind.LANGUAGE, working), new Term.Amount(working.size()));
    }
    var heard = spoken.common(a.spoken(), b.spoken());
    return heard.isEmpty()
        ? Reason.difference("languages.none")
        : Reason.of(
            "languages.spoken", Names.of(Kind.LANGUAGE, heard), new Term.Amount(heard.size()));
  }

  @Override
  public List<Fact> facts(ContextProfile profile) {
    var facts = new ArrayList<Fact>();
    fact(facts, "likeness.fact.official", profile.official());
    var others = new TreeSet<>(profile.spoken());
    others.removeAll(profile.official());
    fact(facts, "likeness.fact.spoken", others);
    return facts;
  }

  private static void fact(List<Fact> facts, String label, Set<String> languages) {
    if (!languages.isEmpty()) {
      facts.add(new Fact(label, Names.of(Kind.LANGUAGE, languages), SOURCE_YEAR, Sources.CLDR));
    }
  }
}
