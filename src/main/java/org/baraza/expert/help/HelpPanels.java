package org.baraza.expert.help;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.expert.Colleagues;
import org.baraza.expert.finding.FinderView;
import org.baraza.expert.finding.FindingDesk;
import org.baraza.expert.finding.Wish;
import org.baraza.practice.Panels;
import org.baraza.thesaurus.ConceptSection;
import org.baraza.ui.Frame;
import org.baraza.world.CountrySection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Shows members on the pages of practices, concepts and countries a few experts who can help. Pages
 * for everyone are kept and copied by others, so that a withdrawal could not reach them: there are
 * no people on them.
 */
@Configuration(proxyBeanMethods = false)
class HelpPanels {

  /** What a panel draws. */
  record Model(Frame frame, String heading, List<FinderView.Line> lines, String all, String more) {}

  private final FindingDesk desk;
  private final FinderView view;
  private final TemplateEngine templates;

  HelpPanels(FindingDesk desk, FinderView view, TemplateEngine templates) {
    this.desk = desk;
    this.view = view;
    this.templates = templates;
  }

  @Bean
  @Order(8)
  Panels practiceHelp() {
    return (practice, frame, reader) ->
        content(Wish.forPractice(practice.number()), frame, reader)
            .map(drawn -> new Panels.Panel(true, drawn));
  }

  @Bean
  ConceptSection conceptHelp() {
    return (concept, frame, reader) -> content(Wish.inConcept(concept.id()), frame, reader);
  }

  @Bean
  @Order(8)
  CountrySection countryHelp() {
    return (country, frame, reader) ->
        content(Wish.ofCountry(country.iso3()), frame, reader).orElse(_ -> {});
  }

  @Bean
  Colleagues colleagues() {
    return (body, frame, reader) ->
        model(Wish.at(body), "colleagues", frame, reader)
            .map(model ->
                new Colleagues.Panel(
                    model.lines().stream().map(FinderView.Line::href).toList(), drawn(model)));
  }

  private Optional<Content> content(Wish wish, Frame frame, Reader reader) {
    return model(wish, "help", frame, reader).map(this::drawn);
  }

  private Optional<Model> model(Wish wish, String kind, Frame frame, Reader reader) {
    if (reader.account().isEmpty()) {
      return Optional.empty();
    }
    var few = desk.few(wish, frame, reader);
    if (few.isEmpty()) {
      return Optional.empty();
    }
    var all = frame.to(FinderView.PATH + '?' + wish.query());
    return Optional.of(
        new Model(
            frame,
            frame.word("expert.panel." + kind),
            view.lines(few, frame),
            all,
            frame.word("expert.panel." + kind + ".all")));
  }

  private Content drawn(Model model) {
    return output -> templates.render("expert/help/panel.jte", model, output);
  }
}
