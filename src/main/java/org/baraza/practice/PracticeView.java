package org.baraza.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baraza.dossier.Dossier;
import org.baraza.practice.PracticeDesk.PracticeFile;
import org.baraza.practice.PracticePage.Part;
import org.baraza.practice.PracticePage.Related;
import org.baraza.practice.PracticePage.Tag;
import org.baraza.strategy.Strategy;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Puts a practice into the reader's language: names of countries, concepts, measures. */
@Component
class PracticeView {

  private final Atlas atlas;
  private final Thesaurus thesaurus;
  private final Strategy strategy;
  private final Fits fits;

  PracticeView(Atlas atlas, Thesaurus thesaurus, Strategy strategy, Fits fits) {
    this.atlas = atlas;
    this.thesaurus = thesaurus;
    this.strategy = strategy;
    this.fits = fits;
  }

  PracticePage page(PracticeFile file, List<Panels.Panel> panels, Frame frame) {
    var practice = file.practice();
    var dossier = practice.dossier();
    return new PracticePage(
        frame,
        practice,
        dossier.titles().in(frame.lang(), dossier.language()),
        dossier.accountLang(frame.lang()),
        parts(dossier, frame),
        countries(dossier.countries(), frame),
        concepts(dossier.concepts(), frame),
        concepts(dossier.groups(), frame),
        measures(dossier, frame),
        file.linked().stream().map(linked -> related(linked, frame)).toList(),
        file.partners().stream()
            .map(partner -> new Tag(frame.to(partner.path()), frame.say(partner.names()).text()))
            .toList(),
        setbacks(practice, frame),
        fits.of(practice, frame),
        panels);
  }

  /** The practice as it is printed. */
  PracticeSheet sheet(PracticeFile file, Frame frame) {
    var transfers =
        file.practice().dossier().transfers().stream()
            .map(transfer ->
                new PracticeSheet.Told(
                    transfer.to().stream().map(code -> countryName(code, frame)).toList(),
                    transfer.what(),
                    transfer.since()))
            .toList();
    return new PracticeSheet(page(file, List.of(), frame), transfers);
  }

  private static List<Part> parts(Dossier dossier, Frame frame) {
    var parts = new ArrayList<Part>();
    dossier
        .account(frame.lang())
        .ifPresent(account ->
            account
                .parts()
                .forEach((name, text) ->
                    parts.add(
                        new Part(
                            name,
                            text.lines().filter(line -> !line.isBlank()).toList(),
                            dossier.opinions().contains(name)))));
    return parts;
  }

  private List<Tag> countries(List<String> codes, Frame frame) {
    return codes.stream()
        .map(code -> new Tag(frame.to("/countries/" + code), countryName(code, frame)))
        .toList();
  }

  private String countryName(String code, Frame frame) {
    return atlas.country(code).map(country -> country.name(frame.lang())).orElse(code);
  }

  private List<Tag> concepts(List<String> ids, Frame frame) {
    return ids.stream()
        .flatMap(id -> thesaurus.concept(id).stream())
        .map(concept -> new Tag(frame.to("/concepts/" + concept.id()), concept.label(frame.lang())))
        .toList();
  }

  private List<Tag> measures(Dossier dossier, Frame frame) {
    var served = strategy.servedBy(dossier.pillars(), dossier.concepts());
    return strategy.pillars().stream()
        .flatMap(pillar -> pillar.measures().stream())
        .filter(measure -> served.contains(measure.id()))
        .map(measure -> new Tag(frame.to("/strategy/measures/" + measure.id()), measure.id()))
        .toList();
  }

  /** What is to be said of each adaptation that no longer counts, the latest first. */
  private List<String> setbacks(Practice practice, Frame frame) {
    var falls = practice.standing().falls();
    var lost = practice.confirmation().map(Confirmation::lost).orElse(List.of());
    var withdrawn =
        lost.stream()
            .map(one ->
                frame.word(
                    "practice.fall.endorsement",
                    frame.word("practice.maturity." + Maturity.VALIDATED.code()),
                    frame.date(Objects.requireNonNull(one.withdrawn())),
                    countryName(one.country(), frame)));
    return Stream.concat(withdrawn, uptakes(practice, falls, frame)).toList();
  }

  private Stream<String> uptakes(Practice practice, List<Standing.Fall> falls, Frame frame) {
    return practice.uptake().setbacks().reversed().stream()
        .map(setback -> {
          var day = frame.date(setback.on());
          var why = why(setback, frame);
          return falls.stream()
              .filter(fall -> fall.setback().equals(setback))
              .map(fall -> frame.word("practice.maturity." + fall.from().code()))
              .findFirst()
              .map(rung -> frame.word("practice.fall", rung, day, why))
              .orElseGet(() -> frame.word("practice.setback", day, why));
        });
  }

  private String why(Setback setback, Frame frame) {
    return setback.countries().isEmpty()
        ? frame.word("practice.setback.unnamed")
        : frame.word(
            "practice.setback." + setback.why(),
            frame.list(
                setback.countries().stream().map(code -> countryName(code, frame)).toList()));
  }

  private Related related(PracticeTables.Linked linked, Frame frame) {
    return new Related(
        frame.to("/practices/" + linked.number()),
        frame.say(linked.titles()),
        linked.countries().stream().map(code -> countryName(code, frame)).toList(),
        linked.relation() + (linked.forward() ? "" : ".back"),
        linked.note());
  }
}
