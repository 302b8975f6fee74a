package org.baraza.adaptation;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeId;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of a practice where it came from and what became of it. */
@Component
@Order(1)
class LineagePanel implements Panels {

  /**
   * @param speaks whether the reader may enter an adaptation of it
   */
  record Model(Frame frame, long number, LineageView view, boolean isEmpty, boolean speaks) {}

  private final Lineages lineages;
  private final Atlas atlas;
  private final TemplateEngine templates;

  LineagePanel(Lineages lineages, Atlas atlas, TemplateEngine templates) {
    this.lineages = lineages;
    this.atlas = atlas;
    this.templates = templates;
  }

  @Override
  public Optional<Panel> of(PracticeId practice, Frame frame, Reader reader) {
    var lineage = lineages.of(practice.number(), reader);
    var model =
        new Model(
            frame,
            practice.number(),
            LineageView.of(lineage, practice.number(), frame, atlas),
            lineage.isEmpty(),
            !reader.countries().isEmpty());
    Content content = output -> templates.render("adaptation/panel.jte", model, output);
    return Optional.of(new Panel(false, content));
  }
}
