package org.baraza.request;

import gg.jte.TemplateEngine;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeId;
import org.baraza.ui.Frame;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Stands at the address of a practice: for those who may only know of it, and for those who decide
 * who may.
 */
@Configuration(proxyBeanMethods = false)
class AnnouncementPanels {

  /** What the owners' panel draws. */
  record Model(Frame frame, long number, boolean isTold) {}

  private final AnnouncementDesk desk;
  private final TemplateEngine templates;

  AnnouncementPanels(AnnouncementDesk desk, TemplateEngine templates) {
    this.desk = desk;
    this.templates = templates;
  }

  @Bean
  Panels.Threshold announcedPractices() {
    return (practice, frame, reader) ->
        desk.told(practice.number(), reader).map(told -> new AnnouncedPage(frame, told));
  }

  @Bean
  @Order(4)
  Panels announcement() {
    return (practice, frame, reader) -> owners(practice, frame, reader);
  }

  private Optional<Panels.Panel> owners(PracticeId practice, Frame frame, Reader reader) {
    if (reader.countries().isEmpty()) {
      return Optional.empty();
    }
    return desk.charge(practice.number(), reader)
        .map(charge -> new Model(frame, practice.number(), charge.standing().isPresent()))
        .map(model ->
            new Panels.Panel(true, output -> templates.render("request/panel.jte", model, output)));
  }
}
