package org.baraza.translation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.baraza.access.Reader;
import org.baraza.dossier.Passage;
import org.baraza.dossier.Rendering;
import org.baraza.language.Lang;
import org.baraza.practice.Renderings;
import org.baraza.translation.Proposal.State;
import org.baraza.translation.Slot.Verdict;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where translations are proposed, and accepted by somebody else. */
@Component
@Transactional
class TranslationDesk {

  private final Renderings renderings;
  private final Proposals proposals;
  private final Messenger messenger;
  private final Clock clock;

  TranslationDesk(Renderings renderings, Proposals proposals, Messenger messenger, Clock clock) {
    this.renderings = renderings;
    this.proposals = proposals;
    this.messenger = messenger;
    this.clock = clock;
  }

  /** A practice beside its translation, as far as the reader may see both. */
  @Transactional(readOnly = true)
  public Workbench open(long number, Lang into, Reader reader) {
    var practice = renderings.open(number, reader).orElseThrow(NotThere::new);
    if (practice.dossier().language() == into) {
      throw new NotThere();
    }
    var proposed = proposals.of(number, into, reader);
    var slots =
        practice.translations().in(into).stream()
            .filter(shown -> !shown.source().text().isEmpty())
            .map(shown -> new Slot(shown, Optional.ofNullable(proposed.get(shown.passage()))))
            .toList();
    return new Workbench(practice, into, slots);
  }

  /**
   * Keeps what was typed, passage by passage: what cannot be kept stands in nobody's way.
   *
   * @param named whether the translator may be credited by name
   * @return what became of each passage
   */
  public Map<Passage, Verdict> propose(
      long number, Lang into, Map<Passage, Typed> typed, boolean named, Reader who) {
    var bench = open(number, into, who);
    var verdicts = new EnumMap<Passage, Verdict>(Passage.class);
    for (var slot : bench.slots()) {
      var passage = typed.get(slot.passage());
      if (passage != null) {
        var verdict = slot.judge(passage, who.self());
        verdicts.put(slot.passage(), verdict);
        if (verdict == Verdict.KEPT) {
          proposals.put(proposal(bench, slot, passage.text(), named, who));
        } else if (verdict == Verdict.WITHDRAWN) {
          slot.proposal().ifPresent(proposals::remove);
        }
      }
    }
    if (verdicts.containsValue(Verdict.KEPT) && !bench.isWaiting()) {
      messenger.waiting(bench, who.self());
    }
    return verdicts;
  }

  private Proposal proposal(Workbench bench, Slot slot, String text, boolean named, Reader who) {
    return new Proposal(
        bench.number(),
        bench.into(),
        slot.passage(),
        slot.version(),
        text,
        bench.from(),
        slot.source(),
        bench.practice().edition(),
        who.self().number(),
        named,
        clock.instant(),
        State.WAITING,
        "");
  }

  /**
   * Publishes passages as the reader saw them.
   *
   * @param seen the version of each
   * @throws Refused if the reader may not, or nothing was chosen, or somebody changed one meanwhile
   */
  public void accept(long number, Lang into, Map<Passage, Integer> seen, Reader who) {
    var accepted = new ArrayList<Rendering>();
    decide(
        number,
        into,
        seen,
        who,
        one -> {
          proposals.decide(one, State.ACCEPTED, who.self(), clock.instant(), "");
          accepted.add(one.rendering());
        });
    renderings.accept(number, accepted);
    proposals.renewed(number, into);
    messenger.note(who.self(), "translation.accepted", number, into, accepted.size());
  }

  /** Hands passages back to their translators, who learn why. */
  public void decline(
      long number, Lang into, Map<Passage, Integer> seen, String grounds, Reader who) {
    var declined = new ArrayList<Proposal>();
    decide(
        number,
        into,
        seen,
        who,
        one -> {
          proposals.decide(one, State.DECLINED, who.self(), clock.instant(), grounds);
          declined.add(one);
        });
    messenger.declined(number, into, declined);
    messenger.note(who.self(), "translation.declined", number, into, declined.size());
  }

  private void decide(
      long number, Lang into, Map<Passage, Integer> seen, Reader who, Consumer<Proposal> deed) {
    var bench = open(number, into, who);
    if (!bench.isJudgedBy(who)) {
      throw new Refused("translation.refused.role");
    }
    if (seen.isEmpty()) {
      throw new Refused("translation.refused.none");
    }
    seen.forEach((passage, version) -> {
      var slot = bench.slot(passage).orElseThrow(NotThere::new);
      var one =
          slot.waiting()
              .filter(waiting -> waiting.version() == version)
              .orElseThrow(() -> new Refused("translation.refused.turn"));
      if (one.by() == who.self().number()) {
        throw new Refused("translation.refused.own");
      }
      deed.accept(one);
    });
  }
}
