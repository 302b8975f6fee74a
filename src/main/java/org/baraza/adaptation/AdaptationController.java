package org.baraza.adaptation;

import org.baraza.access.Reader;
import org.baraza.access.Witness;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens adaptations, their history, and the lineage of practices. */
@Controller
class AdaptationController {

  private static final String JSON_LD = "application/ld+json";

  private final AdaptationDesk desk;
  private final Lineages lineages;
  private final Atlas atlas;
  private final Witness witness;

  AdaptationController(AdaptationDesk desk, Lineages lineages, Atlas atlas, Witness witness) {
    this.desk = desk;
    this.lineages = lineages;
    this.atlas = atlas;
    this.witness = witness;
  }

  @GetMapping("/adaptations/{number:\\d{6,18}}")
  @OpenToAll
  AdaptationPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, frame, reader);
  }

  @GetMapping("/adaptations/{number:\\d{6,18}}/history")
  @OpenToAll
  EditionsPage history(@PathVariable long number, Frame frame, Reader reader) {
    return new EditionsPage(frame, page(number, frame, reader));
  }

  private AdaptationPage page(long number, Frame frame, Reader reader) {
    var file = desk.open(number, reader);
    witness.saw(reader, file.adaptation().cover(), "adaptation", number);
    return AdaptationPage.of(frame, file, reader, atlas);
  }

  @GetMapping("/practices/lineage")
  @OpenToAll
  LineagePage lineage(Frame frame, Reader reader) {
    var lineage = lineages.all(reader);
    return new LineagePage(frame, lineage, LineageView.of(lineage, 0, frame, atlas));
  }

  @GetMapping("/practices/lineage.jsonld")
  @OpenToAll
  Download provenance(Frame frame, Reader reader) {
    return file(lineages.all(reader), frame);
  }

  @GetMapping("/practices/{number:\\d{6,18}}/lineage.jsonld")
  @OpenToAll
  Download provenance(@PathVariable long number, Frame frame, Reader reader) {
    var lineage = lineages.of(number, reader);
    if (!lineage.practices().containsKey(number)) {
      throw new NotThere();
    }
    return file(lineage, frame);
  }

  private static Download file(Lineage lineage, Frame frame) {
    return new Download(new Provenance(frame.address()).of(lineage), JSON_LD, null);
  }
}
