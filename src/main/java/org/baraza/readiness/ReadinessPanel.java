package org.baraza.readiness;

import gg.jte.TemplateEngine;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeId;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from the page of a practice to its readiness check. */
@Component
@Order(2)
class ReadinessPanel implements Panels {

  /**
   * @param address the address of the check
   */
  record Model(Frame frame, String address) {}

  private final TemplateEngine templates;

  ReadinessPanel(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Optional<Panel> of(PracticeId practice, Frame frame, Reader reader) {
    var model = new Model(frame, frame.to("/practices/" + practice.number() + "/readiness"));
    return Optional.of(
        new Panel(true, output -> templates.render("readiness/panel.jte", model, output)));
  }
}
