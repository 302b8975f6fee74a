package org.baraza.adaptation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeCard;
import org.baraza.practice.PracticeCards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells where practices came from and what became of them, always for a reader. */
@Component
@Transactional(readOnly = true)
public class Lineages {

  /** Further away than this nothing is followed: a page must stay light. */
  private static final int FARTHEST = 12;

  private final Adaptations adaptations;
  private final PracticeCards cards;

  Lineages(Adaptations adaptations, PracticeCards cards) {
    this.adaptations = adaptations;
    this.cards = cards;
  }

  /**
   * A practice's ancestors and descendants, as far as the reader may see them; nothing beyond one
   * the reader may not see. Empty if that is the practice itself.
   *
   * @param practice its number
   */
  public Lineage of(long practice, Reader reader) {
    var growing = new Growing(reader);
    if (growing.meet(Set.of(practice)).isEmpty()) {
      return growing.lineage();
    }
    growing.follow(practice, adaptations::to, Adaptation::from);
    growing.follow(practice, adaptations::from, Adaptation::to);
    return growing.lineage();
  }

  /** All that the reader may see. */
  public Lineage all(Reader reader) {
    var growing = new Growing(reader);
    var all = adaptations.all(reader);
    var ends = new HashSet<Long>();
    all.forEach(one -> {
      ends.add(one.from());
      ends.add(one.to());
    });
    growing.meet(ends);
    all.forEach(growing::take);
    growing.forgetTheLonely();
    return growing.lineage();
  }

  /** A lineage while it is gathered. */
  private final class Growing {

    private final Reader reader;
    private final Map<Long, PracticeCard> met = new TreeMap<>();
    private final Map<Long, Lineage.Step> steps = new TreeMap<>();

    Growing(Reader reader) {
      this.reader = reader;
    }

    /** Those of the practices that the reader may see and that were not met before. */
    Set<Long> meet(Collection<Long> practices) {
      var unknown = practices.stream().filter(one -> one != 0 && !met.containsKey(one)).toList();
      var fresh = new HashSet<Long>();
      for (var card : cards.byNumbers(unknown, reader)) {
        met.put(card.id().number(), card);
        fresh.add(card.id().number());
      }
      return fresh;
    }

    void follow(
        long start,
        BiFunction<Collection<Long>, Reader, List<Adaptation>> way,
        ToLongFunction<Adaptation> end) {
      var at = Set.of(start);
      for (int distance = 0; distance < FARTHEST && !at.isEmpty(); distance++) {
        var found = way.apply(at, reader);
        var next = meet(found.stream().map(end::applyAsLong).toList());
        found.forEach(this::take);
        at = next;
      }
    }

    void take(Adaptation one) {
      if (met.containsKey(one.from()) && (one.to() == 0 || met.containsKey(one.to()))) {
        steps.put(one.number(), step(one));
      }
    }

    void forgetTheLonely() {
      var tied = new HashSet<Long>();
      steps
          .values()
          .forEach(step -> {
            tied.add(step.from());
            tied.add(step.to());
          });
      met.keySet().retainAll(tied);
    }

    Lineage lineage() {
      return new Lineage(met, new ArrayList<>(steps.values()));
    }
  }

  private static Lineage.Step step(Adaptation one) {
    var told = new EnumMap<Lang, String>(Lang.class);
    one.dossier()
        .narratives()
        .forEach((lang, narrative) -> {
          if (!narrative.summary().isEmpty()) {
            told.put(lang, narrative.summary());
          }
        });
    return new Lineage.Step(
        one.number(),
        one.from(),
        one.to(),
        one.dossier().relation(),
        one.dossier().status(),
        one.dossier().toCountries(),
        one.dossier().started(),
        one.dossier().ended(),
        one.dossier().organisations(),
        told);
  }
}
