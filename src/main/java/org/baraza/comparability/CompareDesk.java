package org.baraza.comparability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baraza.comparability.ComparePage.Choice;
import org.baraza.comparability.ComparePage.Chosen;
import org.baraza.comparability.ComparePage.Pair;
import org.baraza.comparability.ComparePage.Part;
import org.baraza.comparability.WeightsForm.Kept;
import org.baraza.language.Lang;
import org.baraza.likeness.Dimension;
import org.baraza.likeness.Phrases;
import org.baraza.likeness.Term;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.springframework.stereotype.Component;

/** Puts some countries side by side. */
@Component
class CompareDesk {

  private final Comparability comparability;
  private final Breakdowns breakdowns;
  private final Phrases phrases;
  private final Atlas atlas;

  CompareDesk(Comparability comparability, Breakdowns breakdowns, Phrases phrases, Atlas atlas) {
    this.comparability = comparability;
    this.breakdowns = breakdowns;
    this.phrases = phrases;
    this.atlas = atlas;
  }

  /**
   * The codes of an address, as far as they can be meant.
   *
   * @param states those that are States, each once, five at most
   * @param unknown those that are not, as they were written
   * @param many whether there were more than five
   */
  record Codes(List<String> states, List<String> unknown, boolean many) {}

  Codes codes(List<String> asked) {
    var codes = asked.stream().map(String::strip).filter(code -> !code.isEmpty()).distinct();
    var states = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    codes.forEach(code -> {
      var iso3 = code.toUpperCase(Locale.ROOT);
      if (comparability.profile(iso3).isEmpty()) {
        unknown.add(code);
      } else if (!states.contains(iso3)) {
        states.add(iso3);
      }
    });
    var kept = states.subList(0, Math.min(ComparePage.MOST, states.size()));
    return new Codes(List.copyOf(kept), unknown, states.size() > ComparePage.MOST);
  }

  ComparePage page(Codes codes, Weights weights, Frame frame) {
    var chosen = codes.states().size() < 2 ? List.<Chosen>of() : chosen(codes, frame.lang());
    var form =
        new WeightsForm(
            frame,
            ComparePage.PATH,
            codes.states().stream().map(code -> new Kept("country", code)).toList(),
            weights);
    return new ComparePage(
        frame,
        chosen,
        codes.states(),
        troubles(codes, frame),
        chosen.isEmpty() && !codes.unknown().isEmpty(),
        choices(frame),
        chosen.size() > 2 ? pairs(codes.states(), weights, frame) : List.of(),
        chosen.size() > 2 ? parts(chosen, frame.lang()) : List.of(),
        chosen.size() == 2 ? breakdown(chosen, form) : Optional.empty(),
        form,
        () -> new CompareData(comparability, phrases, frame.lang(), weights).of(chosen));
  }

  private List<Chosen> chosen(Codes codes, Lang lang) {
    return codes.states().stream().map(iso3 -> chosen(iso3, lang)).toList();
  }

  private Chosen chosen(String iso3, Lang lang) {
    return new Chosen(iso3, breakdowns.name(iso3, lang));
  }

  private static List<String> troubles(Codes codes, Frame frame) {
    var troubles = new ArrayList<String>();
    if (!codes.unknown().isEmpty()) {
      troubles.add(
          frame.word(
              "comparability.compare.unknown",
              codes.unknown().size(),
              String.join(", ", codes.unknown().stream().map(CompareDesk::shortened).toList())));
    }
    if (codes.many()) {
      troubles.add(frame.word("comparability.compare.many", ComparePage.MOST));
    }
    if (codes.states().size() < 2) {
      troubles.add(frame.word("comparability.compare.few"));
    }
    return troubles;
  }

  private static String shortened(String code) {
    return code.length() <= 20 ? code : code.substring(0, 20) + '…';
  }

  private List<Choice> choices(Frame frame) {
    return frame.sorted(
        atlas.countries().stream()
            .filter(CountryCard::isState)
            .map(card -> new Choice(card.iso3(), card.name(frame.lang())))
            .toList(),
        Choice::name);
  }

  private Optional<Breakdown> breakdown(List<Chosen> chosen, WeightsForm form) {
    return comparability
        .compare(chosen.getFirst().iso3(), chosen.getLast().iso3(), form.weights())
        .map(comparison -> breakdowns.of(comparison, form));
  }

  private List<Pair> pairs(List<String> codes, Weights weights, Frame frame) {
    return comparability.pairs(codes, weights).stream().map(pair -> pair(pair, frame)).toList();
  }

  private Pair pair(Comparison comparison, Frame frame) {
    var lang = frame.lang();
    var first = chosen(comparison.first(), lang);
    var second = chosen(comparison.second(), lang);
    var overall = comparison.overall();
    return new Pair(
        first,
        second,
        overall.orElse(0),
        overall.isPresent() ? phrases.percent(overall.getAsDouble(), lang) : "",
        comparability.reasons(comparison, lang),
        Address.of(
            frame.to(ComparePage.PATH),
            List.of(new Kept("country", first.iso3()), new Kept("country", second.iso3())),
            comparison.weights().query()));
  }

  private List<Part> parts(List<Chosen> chosen, Lang lang) {
    var lines = new FactLines(phrases, lang);
    return Dimension.ALL.stream()
        .map(dimension ->
            new Part(
                phrases.name(Term.Kind.DIMENSION, dimension.code(), lang),
                lines.of(
                    chosen.stream()
                        .map(one -> comparability.facts(one.iso3(), dimension))
                        .toList())))
        .filter(part -> !part.lines().isEmpty())
        .toList();
  }

  Download sheet(Codes codes, Weights weights, Lang lang) {
    var chosen = chosen(codes, lang);
    return new CompareData(comparability, phrases, lang, weights).sheet(chosen);
  }
}
