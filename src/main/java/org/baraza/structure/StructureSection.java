package org.baraza.structure;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.practice.PracticeCard;
import org.baraza.structure.StructuresPage.Entry;
import org.baraza.ui.Frame;
import org.baraza.world.CountryCard;
import org.baraza.world.CountrySection;
import org.springframework.stereotype.Component;

/** How a country is set up, on its page. */
@Component
class StructureSection implements CountrySection {

  private final SideBySide sideBySide;
  private final TemplateEngine templates;

  StructureSection(SideBySide sideBySide, TemplateEngine templates) {
    this.sideBySide = sideBySide;
    this.templates = templates;
  }

  /**
   * The section as its template takes it.
   *
   * @param unconfirmed practices that stand for plans nobody entered
   * @param isOwn whether the reader speaks for the country
   */
  record Panel(
      Frame frame,
      String country,
      List<Entry> bodies,
      List<Entry> plans,
      List<PracticeCard> unconfirmed,
      boolean isOwn) {

    boolean isEmpty() {
      return bodies.isEmpty() && plans.isEmpty() && unconfirmed.isEmpty() && !isOwn;
    }

    String enter(PracticeCard card) {
      return frame.to("/structures/new?country=" + country + "&practice=" + card.id().number());
    }
  }

  @Override
  public Content of(CountryCard country, Frame frame, Reader reader) {
    var panel = sideBySide.panel(country, frame, reader);
    return panel.isEmpty()
        ? _ -> {}
        : output -> templates.render("structure/section.jte", panel, output);
  }
}
