package org.baraza.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCard;
import org.baraza.structure.StructureDesk.StructureFile;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A body or a plan of a country, with its documents and its dated history; or the tombstone of one
 * that was withdrawn.
 *
 * @param span since when and until when, in words; or nothing
 * @param parent the body above it, where the reader sees it
 * @param practice the record it was taken from, where the reader sees it
 * @param isHeld whether the reader may change it
 */
record StructurePage(
    Frame frame,
    StructureFile file,
    Said name,
    String country,
    String span,
    Optional<Structure> parent,
    Optional<PracticeCard> practice,
    List<Line> history,
    boolean isHeld,
    Entered entered)
    implements Page {

  /** The fields whose changes are shown word for word. */
  static final Set<String> PROSE =
      Set.of(
          "names",
          "mandates",
          "legalBasis",
          "since",
          "until",
          "focalPoint",
          "title",
          "day",
          "body",
          "url");

  /** A change in the history. */
  record Line(String day, String act, String reason, List<Difference> differences) {}

  /** What a field said and says; nothing where it is coded. */
  record Difference(String field, String before, String after) {}

  Structure one() {
    return file.structure();
  }

  /** A tombstone does not say the name. */
  String title() {
    return one().isWithdrawn() ? frame.word("structure.gone") : name.text();
  }

  Particulars told() {
    return one().particulars();
  }

  String path() {
    return frame.to("/structures/" + one().number());
  }

  Optional<Said> mandate() {
    return told().mandates().isEmpty()
        ? Optional.empty()
        : Optional.of(told().mandates().in(frame.lang(), told().language()));
  }

  Said parentName() {
    return parent.map(it -> StructureView.name(it, frame)).orElse(name);
  }

  String standing() {
    return one().isConfirmed()
        ? frame.word("structure.confirmed", country)
        : frame.word("structure.unconfirmed");
  }

  String withdrawn() {
    var at = one().withdrawnAt();
    return at == null
        ? ""
        : frame.word("structure.withdrawn", StructureView.day(at, frame), one().withdrawnWhy());
  }

  String release(Document document) {
    return frame.word("structure.released." + StructureForm.code(document.release()));
  }

  @Override
  public int status() {
    return one().isWithdrawn() ? 410 : entered.isSound() ? 200 : 422;
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", one().number());
    data.put("href", path());
    data.put("country", one().country());
    data.put("withdrawn", one().withdrawnWhy());
    if (!one().isWithdrawn()) {
      data.put("kind", StructureForm.code(one().kind()));
      data.put("confirmed", one().isConfirmed());
      data.put("names", told().names());
      data.put("mandates", told().mandates());
      data.put("legalBasis", told().legalBasis());
      data.put("since", told().since());
      data.put("until", told().until());
      data.put("parent", parent.map(Structure::number).orElse(0L));
      data.put("focalPoint", told().focalPoint());
      data.put("tasks", told().tasks());
      data.put("sources", told().sources());
      data.put("practice", practice.map(card -> card.id().number()).orElse(0L));
      data.put("documents", file.documents().stream().map(StructurePage::data).toList());
      data.put("changed", file.events().stream().map(event -> event.at().toString()).toList());
    }
    return data;
  }

  private static Map<String, Object> data(Document document) {
    var data = new LinkedHashMap<String, Object>();
    var day = document.day();
    data.put("number", document.number());
    data.put("title", document.title());
    data.put("language", document.language().code());
    data.put("day", day == null ? "" : day.toString());
    data.put("release", StructureForm.code(document.release()));
    data.put("text", document.body());
    data.put("url", document.url());
    return data;
  }
}
