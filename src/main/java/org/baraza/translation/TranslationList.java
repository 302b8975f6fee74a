package org.baraza.translation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeCard;
import org.baraza.practice.PracticeCards;
import org.baraza.practice.Renderings;
import org.baraza.translation.Proposals.Pending;
import org.baraza.translation.TranslationsPage.Line;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists what waits: what is stale first, then what can be accepted, then one's own. */
@Component
@Transactional(readOnly = true)
class TranslationList {

  private static final int MOST = 50;

  private final Renderings renderings;
  private final PracticeCards cards;
  private final Proposals proposals;

  TranslationList(Renderings renderings, PracticeCards cards, Proposals proposals) {
    this.renderings = renderings;
    this.cards = cards;
    this.proposals = proposals;
  }

  TranslationsPage page(Set<Lang> languages, Frame frame, Reader reader) {
    var waiting = proposals.waiting(languages);
    var mine = proposals.of(reader.self());
    var known = known(waiting, mine, reader);
    return new TranslationsPage(
        frame,
        languages,
        stale(languages, frame, reader),
        lines(
            waiting.stream().filter(one -> isJudged(known.get(one.practice()), reader)).toList(),
            known,
            frame),
        lines(mine, known, frame));
  }

  /** What the reader may accept in these languages, and what they wrote and is not done with. */
  List<Line> underWay(Set<Lang> languages, Frame frame, Reader reader) {
    var waiting = proposals.waiting(languages);
    var mine = proposals.of(reader.self());
    var known = known(waiting, mine, reader);
    return Stream.concat(
            waiting.stream().filter(one -> isJudged(known.get(one.practice()), reader)),
            mine.stream())
        .distinct()
        .flatMap(one -> lines(List.of(one), known, frame).stream())
        .toList();
  }

  private Map<Long, PracticeCard> known(
      Collection<Pending> some, Collection<Pending> others, Reader reader) {
    var numbers =
        Stream.concat(some.stream(), others.stream()).map(Pending::practice).distinct().toList();
    return cards.byNumbers(numbers, reader).stream()
        .collect(Collectors.toMap(card -> card.id().number(), Function.identity()));
  }

  private static boolean isJudged(
      @org.jspecify.annotations.Nullable PracticeCard card, Reader reader) {
    return card != null
        && (reader.holds(Role.EDITOR)
            || reader.holds(Role.FACILITATOR)
            || card.countries().stream().anyMatch(reader.countries()::contains));
  }

  private List<Line> stale(Set<Lang> languages, Frame frame, Reader reader) {
    return renderings.stale(languages, reader, MOST).stream()
        .flatMap(stale ->
            stale.languages().stream()
                .filter(languages::contains)
                .sorted()
                .map(lang -> line(stale.card(), lang, "", frame)))
        .toList();
  }

  private static List<Line> lines(
      List<Pending> pending, Map<Long, PracticeCard> known, Frame frame) {
    return pending.stream()
        .filter(one -> known.containsKey(one.practice()))
        .map(one ->
            line(
                java.util.Objects.requireNonNull(known.get(one.practice())),
                one.lang(),
                frame.word(
                    "translation.line." + one.state().name().toLowerCase(java.util.Locale.ROOT),
                    one.passages(),
                    frame.date(LocalDate.ofInstant(one.since(), ZoneOffset.UTC))),
                frame))
        .toList();
  }

  private static Line line(PracticeCard card, Lang lang, String what, Frame frame) {
    return new Line(
        frame.to(card.path() + "/translations/" + lang.code()),
        frame.say(card.titles()),
        frame.languageName(lang.code()),
        what);
  }
}
