package org.baraza.adaptation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baraza.access.Reader;
import org.baraza.adaptation.AdaptationDesk.AdaptationFile;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeCard;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.baraza.world.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * An adaptation, whole, or the tombstone of one that was withdrawn.
 *
 * @param isHeld whether the reader may write its diary
 */
record AdaptationPage(
    Frame frame, AdaptationFile file, List<Place> fromPlaces, List<Place> toPlaces, boolean isHeld)
    implements Page {

  /** A country with its name. */
  record Place(String href, String name) {}

  static AdaptationPage of(Frame frame, AdaptationFile file, Reader reader, Atlas atlas) {
    var dossier = file.adaptation().dossier();
    return new AdaptationPage(
        frame,
        file,
        places(dossier.fromCountries(), frame, atlas),
        places(dossier.toCountries(), frame, atlas),
        file.adaptation().isHeldBy(reader));
  }

  private static List<Place> places(List<String> codes, Frame frame, Atlas atlas) {
    return codes.stream()
        .flatMap(code -> atlas.country(code).stream())
        .map(country ->
            new Place(frame.to("/countries/" + country.iso3()), country.name(frame.lang())))
        .toList();
  }

  Adaptation adaptation() {
    return file.adaptation();
  }

  AdaptationDossier dossier() {
    return file.adaptation().dossier();
  }

  PracticeCard from() {
    return file.from();
  }

  @Nullable PracticeCard to() {
    return file.to();
  }

  /** The language the reader gets it in. */
  Lang told() {
    return dossier().told(frame.lang());
  }

  boolean isForeign() {
    return dossier().narrative(frame.lang()).isPresent() && told() != frame.lang();
  }

  String summary() {
    return dossier().narrative(frame.lang()).map(Narrative::summary).orElse("");
  }

  Map<String, String> parts() {
    return dossier().narrative(frame.lang()).map(Narrative::parts).orElse(Map.of());
  }

  /** What is told in other languages, which need not be a translation. */
  Map<Lang, Narrative> others() {
    return dossier().narratives().entrySet().stream()
        .filter(entry -> entry.getKey() != told())
        .sorted(Map.Entry.comparingByKey())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
  }

  String where() {
    return toPlaces.isEmpty()
        ? frame.word("adaptation.nowhere")
        : frame.list(toPlaces.stream().map(Place::name).toList());
  }

  /** Where it went, when, and of what: no two have the same. */
  String title() {
    return frame.word(
        "adaptation.title." + dossier().relation().code(),
        frame.say(from().titles()).text(),
        where());
  }

  String span() {
    var dossier = dossier();
    if (dossier.started() == 0) {
      return dossier.ended() == 0 ? "" : frame.year(dossier.ended());
    }
    return dossier.ended() == 0
        ? frame.year(dossier.started())
        : frame.word("practice.span", frame.year(dossier.started()), frame.year(dossier.ended()));
  }

  /** Whether it may be written anew: it was entered by form, not taken in or derived. */
  boolean isOpen() {
    return isHeld && adaptation().origin() == Origin.ENTERED;
  }

  String withdrawn() {
    var at = adaptation().withdrawnAt();
    return at == null
        ? ""
        : frame.word(
            "adaptation.withdrawn",
            frame.date(at.atZone(java.time.ZoneOffset.UTC).toLocalDate()),
            reason(adaptation().withdrawnWhy()));
  }

  /** A reason somebody gave, or the key of what wrote by itself. */
  String reason(String reason) {
    var key = "adaptation.reason." + reason;
    return frame.words().has(key) ? frame.word(key) : reason;
  }

  @Override
  public int status() {
    return adaptation().isWithdrawn() ? 410 : 200;
  }

  @Override
  public Object data() {
    var one = adaptation();
    var dossier = dossier();
    var data = new LinkedHashMap<String, Object>();
    data.put("number", one.number());
    data.put("sourceId", one.sourceId());
    data.put("href", frame.to("/adaptations/" + one.number()));
    data.put("withdrawn", one.withdrawnWhy());
    if (one.isWithdrawn()) {
      return data;
    }
    data.put("derived", one.origin() == Origin.DERIVED);
    data.put("marking", one.cover().marking().label());
    data.put("from", one.from());
    data.put("to", one.to());
    data.put("fromCountries", dossier.fromCountries());
    data.put("toCountries", dossier.toCountries());
    data.put("relation", dossier.relation().code());
    data.put("status", dossier.status().code());
    data.put("started", dossier.started());
    data.put("ended", dossier.ended());
    data.put("organisations", dossier.organisations());
    data.put("language", dossier.language().code());
    data.put("narratives", dossier.narratives());
    data.put("evidence", dossier.evidence());
    data.put("counts", one.counts());
    data.put("diary", file.diary().stream().map(AdaptationPage::entry).toList());
    return data;
  }

  private static Map<String, Object> entry(Entry entry) {
    return Map.of(
        "day", entry.day().toString(),
        "kind", entry.kind().code(),
        "language", entry.language().code(),
        "text", entry.text());
  }
}
