package org.baraza.review;

import gg.jte.TemplateEngine;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeId;
import org.baraza.practice.Publishing;
import org.baraza.practice.Publishing.Published;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of a practice who stands by it, and what its reader can do about it. */
@Component
@Order(3)
class TrustPanel implements Panels {

  /**
   * @param isMember whether the reader may report it
   * @param isSteward whether the reader speaks for one of its countries
   */
  record Model(
      Frame frame, long number, Optional<Trust> trust, boolean isMember, boolean isSteward) {

    String to(String page) {
      return frame.to("/practices/" + number + '/' + page);
    }
  }

  private final Publishing publishing;
  private final Names names;
  private final TemplateEngine templates;

  TrustPanel(Publishing publishing, Names names, TemplateEngine templates) {
    this.publishing = publishing;
    this.names = names;
    this.templates = templates;
  }

  @Override
  public Optional<Panel> of(PracticeId practice, Frame frame, Reader reader) {
    return publishing
        .open(practice.number(), reader)
        .map(published -> model(published, frame, reader))
        .filter(model -> model.trust().isPresent() || model.isMember())
        .map(model ->
            new Panel(true, output -> templates.render("review/panel.jte", model, output)));
  }

  private Model model(Published published, Frame frame, Reader reader) {
    return new Model(
        frame,
        published.card().id().number(),
        published.confirmation().map(by -> new Trust(by, frame, names)),
        reader.account().isPresent(),
        published.dossier().countries().stream().anyMatch(reader.countries()::contains));
  }
}
