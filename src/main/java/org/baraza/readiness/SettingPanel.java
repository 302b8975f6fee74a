package org.baraza.readiness;

import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.dossier.Aspect;
import org.baraza.dossier.Setting;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeCards;
import org.baraza.practice.PracticeId;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.baraza.world.WorldFacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows on the page of a practice which context it states in codes and figures, held against the
 * reader's country where there is a fact to hold it against.
 */
@Component
@Order(0)
class SettingPanel implements Panels {

  private static final String INCOME = "gdp_per_capita_ppp_usd2021";

  /**
   * @param held what of it was held against a fact of the reader's country
   */
  record Model(Frame frame, Setting setting, List<String> held) {}

  private final PracticeCards practices;
  private final Atlas atlas;
  private final WorldFacts facts;
  private final TemplateEngine templates;

  SettingPanel(PracticeCards practices, Atlas atlas, WorldFacts facts, TemplateEngine templates) {
    this.practices = practices;
    this.atlas = atlas;
    this.facts = facts;
    this.templates = templates;
  }

  @Override
  public Optional<Panel> of(PracticeId practice, Frame frame, Reader reader) {
    return practices
        .dossier(practice.number(), reader)
        .map(dossier -> new Model(frame, dossier.setting(), held(dossier.setting(), frame)))
        .map(model ->
            new Panel(false, output -> templates.render("readiness/setting.jte", model, output)));
  }

  private List<String> held(Setting setting, Frame frame) {
    return setting.isEmpty()
        ? List.of()
        : atlas
            .country(frame.vantage().context())
            .filter(CountryCard::isState)
            .map(country -> held(setting, country, frame))
            .orElse(List.of());
  }

  private List<String> held(Setting setting, CountryCard country, Frame frame) {
    var held = new ArrayList<String>();
    if (setting.tells(Aspect.LEGAL_FAMILIES)) {
      held.add(law(setting.all(Aspect.LEGAL_FAMILIES), country, frame));
    }
    if (setting.internationalCostForEach() > 0) {
      facts
          .indicator(country.iso3(), INCOME)
          .filter(income -> income.value() > 0)
          .ifPresent(income ->
              held.add(
                  frame.word(
                      "readiness.setting.income",
                      country.name(frame.lang()),
                      frame.decimal(100 * setting.internationalCostForEach() / income.value()),
                      frame.decimal(income.value()),
                      income.year() == 0 ? frame.word("world.undated") : frame.year(income.year()),
                      income.source())));
    }
    return held;
  }

  private String law(List<String> families, CountryCard country, Frame frame) {
    var theirs = facts.legalTraditions(country.iso3());
    var name = country.name(frame.lang());
    if (theirs.isEmpty()) {
      return frame.word("readiness.setting.law.unknown", name);
    }
    var common = families.stream().filter(theirs::contains).toList();
    return common.isEmpty()
        ? frame.word("readiness.setting.law.none", name, named(theirs, frame))
        : frame.word("readiness.setting.law.common", name, named(common, frame));
  }

  private static String named(List<String> families, Frame frame) {
    return frame.list(
        families.stream().map(family -> frame.word(Aspect.LEGAL_FAMILIES.key(family))).toList());
  }
}
