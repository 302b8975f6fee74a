package org.baraza.attachment;

import gg.jte.TemplateEngine;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.attachment.Attachment.State;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeId;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of a practice which documents come with its present edition. */
@Component
@Order(0)
class AttachmentPanel implements Panels {

  /**
   * @param address of the page that tells of earlier editions, too
   */
  record Model(Frame frame, String address, AttachmentList list) {}

  private final AttachmentTable table;
  private final TemplateEngine templates;

  AttachmentPanel(AttachmentTable table, TemplateEngine templates) {
    this.table = table;
    this.templates = templates;
  }

  @Override
  public Optional<Panel> of(PracticeId practice, Frame frame, Reader reader) {
    var present =
        table.ofPractice(practice.number(), reader).stream()
            .filter(one -> one.state() == State.PUBLISHED)
            .toList();
    if (present.isEmpty()) {
      return Optional.empty();
    }
    var address = frame.to("/practices/" + practice.number() + "/attachments");
    var model = new Model(frame, address, new AttachmentList(frame, present));
    return Optional.of(
        new Panel(true, output -> templates.render("attachment/panel.jte", model, output)));
  }
}
