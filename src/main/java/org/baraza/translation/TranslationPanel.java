package org.baraza.translation;

import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeId;
import org.baraza.practice.Renderings;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads from the page of a practice to its translations: everyone to those there are, members to
 * those there could be.
 */
@Component
@Order(4)
class TranslationPanel implements Panels {

  /** A language, how far it has come, and where. */
  record Line(String href, String language, String progress) {}

  /**
   * @param begun the languages something is told in
   * @param translate where the reader can translate into their own language, or nothing
   */
  record Model(Frame frame, List<Line> begun, String translate) {}

  private final Renderings renderings;
  private final TemplateEngine templates;

  TranslationPanel(Renderings renderings, TemplateEngine templates) {
    this.renderings = renderings;
    this.templates = templates;
  }

  @Override
  public Optional<Panel> of(PracticeId practice, Frame frame, Reader reader) {
    return renderings
        .open(practice.number(), reader)
        .map(one -> model(one, frame, reader))
        .filter(model -> !model.begun().isEmpty() || !model.translate().isEmpty())
        .map(model ->
            new Panel(true, output -> templates.render("translation/panel.jte", model, output)));
  }

  private static Model model(Renderings.Translated practice, Frame frame, Reader reader) {
    var path = practice.card().path() + "/translations/";
    var begun =
        TranslationView.languages(practice.translations()).entrySet().stream()
            .map(one ->
                new Line(
                    frame.to(path + one.getKey().code()),
                    frame.languageName(one.getKey().code()),
                    TranslationView.progress(one.getValue(), frame)))
            .toList();
    var source = practice.dossier().language();
    var own = frame.lang() == source ? TranslationView.another(source) : frame.lang();
    var translate = reader.account().isPresent() ? frame.to(path + own.code()) : "";
    return new Model(frame, begun, translate);
  }
}
