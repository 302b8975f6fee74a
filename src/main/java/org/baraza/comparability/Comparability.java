package org.baraza.comparability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.language.Lang;
import org.baraza.likeness.ContextProfile;
import org.baraza.likeness.Dimension;
import org.baraza.likeness.Fact;
import org.baraza.likeness.Phrases;
import org.baraza.likeness.Term;
import org.baraza.world.Atlas;
import org.baraza.world.WorldFacts;
import org.springframework.stereotype.Component;

/**
 * Says how comparable contexts are, and why. Statuses and memberships are those of today: the first
 * question of a day works everything out anew.
 */
@Component
public class Comparability {

  private final WorldFacts facts;
  private final Atlas atlas;
  private final Phrases phrases;
  private final Clock clock;
  private volatile Snapshot snapshot;

  Comparability(WorldFacts facts, Atlas atlas, Phrases phrases, Clock clock) {
    this.facts = facts;
    this.atlas = atlas;
    this.phrases = phrases;
    this.clock = clock;
    this.snapshot = taken(LocalDate.now(clock));
  }

  /** The context under this code, if it is one: see {@link Context#code}. */
  public Optional<Context> context(String code) {
    return today().contexts().of(code);
  }

  /** All contexts of a kind: countries, regions or groupings. */
  List<Context> contexts(Term.Kind kind) {
    return today().contexts().all(kind);
  }

  /** Its name in a language. */
  public String name(Context context, Lang lang) {
    return phrases.name(context.kind(), context.bare(), lang);
  }

  /** Two contexts side by side, by their codes; empty if one of the codes means nothing. */
  public Optional<Comparison> compare(String first, String second, Weights weights) {
    return today().compare(first, second, weights);
  }

  /** The same of contexts that are known. */
  public Comparison compare(Context first, Context second, Weights weights) {
    return today().compare(first, second, weights);
  }

  /** Each of some countries with each that comes after it, by their codes. */
  List<Comparison> pairs(List<String> codes, Weights weights) {
    var pairs = new ArrayList<Comparison>();
    for (int first = 0; first < codes.size(); first++) {
      for (var second : codes.subList(first + 1, codes.size())) {
        compare(codes.get(first), second, weights).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /** The facts by which a State is compared today. */
  public Optional<ContextProfile> profile(String iso3) {
    return today().profile(iso3);
  }

  /** The facts of a State on which one dimension rests; none of what is no State. */
  List<Fact> facts(String iso3, Dimension dimension) {
    return today().facts(iso3, dimension);
  }

  /**
   * Every State by how alike it is to a context, the most alike first; where two are equally alike,
   * by their codes. A country is not among those compared with it. The members of a region or
   * grouping are, each held against all members, itself included.
   */
  public List<Ranked> ranking(Context context, Weights weights) {
    return today().ranking(context, weights);
  }

  /**
   * How alike each State is to a context, from 0 to 1 by its ISO code, and each region of M49 by
   * its code: the mean over its States. What is not known is not there.
   */
  public Map<String, Double> likeness(Context context, Weights weights) {
    return today().likeness(context, weights);
  }

  /** The same by the code of the context; nothing if there is no such context. */
  public Map<String, Double> likeness(String context, Weights weights) {
    var today = today();
    return today.contexts().of(context).map(of -> today.likeness(of, weights)).orElse(Map.of());
  }

  /**
   * Why a country or region fits a context, in at most three sentences of the language, the
   * weightiest first; none if nothing speaks for it or either code means nothing.
   */
  public List<String> reasons(String context, String code, Weights weights, Lang lang) {
    return compare(context, code, weights)
        .map(comparison -> reasons(comparison, lang))
        .orElse(List.of());
  }

  /** The reasons of a comparison, said in a language. */
  List<String> reasons(Comparison comparison, Lang lang) {
    return comparison.reasons().stream().map(reason -> phrases.say(reason, lang)).toList();
  }

  private Snapshot today() {
    var day = LocalDate.now(clock);
    var known = snapshot;
    return known.day().equals(day) ? known : renewed(day);
  }

  private synchronized Snapshot renewed(LocalDate day) {
    if (!snapshot.day().equals(day)) {
      snapshot = taken(day);
    }
    return snapshot;
  }

  private Snapshot taken(LocalDate day) {
    return new Snapshot(day, facts.states(), atlas.groupings());
  }
}
