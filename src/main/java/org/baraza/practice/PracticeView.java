package org.baraza.practice;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Passage;
import org.baraza.dossier.Translations;
import org.baraza.language.Said;
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

  private static final Set<Passage> LEAD = EnumSet.of(Passage.TITLE, Passage.SUMMARY);

  private final Atlas atlas;
  private final Thesaurus thesaurus;
  private final Strategy strategy;
  private final Fits fits;
  private final Credits credits;

  PracticeView(Atlas atlas, Thesaurus thesaurus, Strategy strategy, Fits fits, Credits credits) {
    this.atlas = atlas;
    this.thesaurus = thesaurus;
    this.strategy = strategy;
    this.fits = fits;
    this.credits = credits;
  }

  PracticePage page(PracticeFile file, List<Panels.Panel> panels, Frame frame) {
    var practice = file.practice();
    var dossier = practice.dossier();
    var shown = file.translations().in(frame.lang());
    return new PracticePage(
        frame,
        practice,
        file.translations(),
        title(file.translations(), frame),
        parts(practice, shown, true, frame),
        parts(practice, shown, false, frame),
        credits.of(shown, frame),
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

  private static Said title(Translations translations, Frame frame) {
    return translations
        .of(Passage.TITLE, frame.lang())
        .map(Translations.Shown::text)
        .orElseGet(() -> {
          var dossier = translations.dossier();
          return dossier.titles().in(frame.lang(), dossier.language());
        });
  }

  private static List<Part> parts(
      Practice practice, List<Translations.Shown> shown, boolean lead, Frame frame) {
    return shown.stream()
        .filter(one -> lead == LEAD.contains(one.passage()))
        .map(one -> part(practice, one, frame, isTold(shown)))
        .toList();
  }

  /** Whether more than the title is told in the language. */
  private static boolean isTold(List<Translations.Shown> shown) {
    return shown.stream().anyMatch(one -> one.passage() != Passage.TITLE && !one.isMissing());
  }

  private static Part part(
      Practice practice, Translations.Shown shown, Frame frame, boolean isTold) {
    var name = shown.passage().code();
    return new Part(
        name,
        shown.text().text().lines().filter(line -> !line.isBlank()).toList(),
        practice.dossier().opinions().contains(name),
        shown.text().lang(),
        shown.isMissing() && !isTold ? "" : Credits.mark(shown, frame),
        shown.isStale() ? compare(practice, frame) + "#p-" + name : "");
  }

  private static String compare(Practice practice, Frame frame) {
    return frame.to(
        "/practices/" + practice.id().number() + "/translations/" + frame.lang().code());
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
