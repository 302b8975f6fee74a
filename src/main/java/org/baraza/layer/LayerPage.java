package org.baraza.layer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.access.Realms;
import org.baraza.dossier.Revision;
import org.baraza.dossier.Revision.Change;
import org.baraza.layer.LayerDesk.LayerFile;
import org.baraza.practice.PracticeCard;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A layer, whole, with its editions; or the tombstone of one that was withdrawn.
 *
 * @param speaker for whom it speaks, in the reader's language
 * @param isHeld whether the reader may change it
 */
record LayerPage(
    Frame frame,
    LayerFile file,
    String speaker,
    List<PracticeCard> linked,
    boolean isHeld,
    Entered entered)
    implements Page {

  static LayerPage of(
      Frame frame,
      LayerFile file,
      List<PracticeCard> linked,
      Reader reader,
      Entered entered,
      Realms realms) {
    var layer = file.layer();
    return new LayerPage(
        frame,
        file,
        layer.speaker().name(frame, realms),
        linked,
        !layer.isWithdrawn() && layer.isOf(reader),
        entered);
  }

  Layer layer() {
    return file.layer();
  }

  Layer.Content content() {
    return layer().content();
  }

  String path() {
    return file.practice().path() + "/layers/" + layer().number();
  }

  String signed() {
    return frame.word("layer.signed", speaker, day(layer().signedAt()));
  }

  String withdrawn() {
    var at = layer().withdrawnAt();
    return at == null ? "" : frame.word("layer.withdrawn", day(at), layer().withdrawnWhy());
  }

  String day(Instant at) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** The editions after the first; nothing of what it said where it was withdrawn. */
  List<Revision> later() {
    return layer().isWithdrawn()
        ? List.of()
        : file.revisions().stream().filter(one -> !one.changes().isEmpty()).toList();
  }

  /** What changed, by the names of the fields. */
  List<String> changed(Revision revision) {
    return revision.changes().stream().map(Change::field).map(this::named).distinct().toList();
  }

  private String named(String field) {
    var last = field.replaceFirst(".*\\.", "");
    return switch (last) {
      case "sources" -> frame.word("layer.sources");
      case "withdrawn" -> frame.word("layer.withdraw");
      default -> LayerFormPage.label(last, frame);
    };
  }

  @Override
  public int status() {
    return layer().isWithdrawn() ? 410 : entered.isSound() ? 200 : 422;
  }

  @Override
  public Object data() {
    var layer = layer();
    var data = new LinkedHashMap<String, Object>();
    data.put("number", layer.number());
    data.put("practice", layer.practice());
    data.put("href", frame.to(path()));
    data.put("withdrawn", layer.withdrawnWhy());
    if (!layer.isWithdrawn()) {
      data.put("speaker", layer.speaker().key());
      data.put("signed", layer.signedAt().toString());
      data.put("marking", layer.cover().marking().label());
      data.put("language", content().language().code());
      data.put("notes", content().notes());
      data.put("sources", content().sources());
      data.put("context", content().setting().data());
      data.put("links", linked.stream().map(one -> Map.of("href", frame.to(one.path()))).toList());
    }
    return data;
  }
}
