package org.baraza.exchange;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.exchange.ExchangeView.Line;
import org.baraza.exchange.Exchanges.Wanted;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeId;
import org.baraza.ui.Frame;
import org.baraza.world.CountryCard;
import org.baraza.world.CountrySection;
import org.baraza.world.GroupingCard;
import org.baraza.world.GroupingSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows on the pages of countries and groupings the exchanges they take part in, on those of
 * practices the exchanges that draw on them, and leads those who may to the form of a new one.
 */
@Component
@Order(8)
class ExchangeSections implements CountrySection, GroupingSection, Panels {

  private static final int MOST = 5;

  private final Exchanges exchanges;
  private final ExchangeView view;
  private final TemplateEngine templates;

  ExchangeSections(Exchanges exchanges, ExchangeView view, TemplateEngine templates) {
    this.exchanges = exchanges;
    this.view = view;
    this.templates = templates;
  }

  /**
   * What is drawn.
   *
   * @param all where all of them are listed, or nothing where these are all
   * @param propose where one is proposed, or nothing
   */
  record Model(Frame frame, List<Line> lines, String all, String propose) {

    boolean isEmpty() {
      return lines.isEmpty() && propose.isEmpty();
    }
  }

  @Override
  public Content of(CountryCard country, Frame frame, Reader reader) {
    return of(Party.country(country.iso3()), frame, reader).orElse(_ -> {});
  }

  @Override
  public Optional<Content> of(GroupingCard grouping, Frame frame, Reader reader) {
    return of(Party.grouping(grouping.code()), frame, reader);
  }

  private Optional<Content> of(String party, Frame frame, Reader reader) {
    return drawn(Wanted.of(party), "party=" + party, "with=" + party, frame, reader);
  }

  @Override
  public Optional<Panel> of(PracticeId practice, Frame frame, Reader reader) {
    var asked = "practice=" + practice.number();
    return drawn(Wanted.on(practice.number()), asked, asked, frame, reader)
        .map(content -> new Panel(false, content));
  }

  /**
   * @param asked how all of them are asked for
   * @param begun with what a new one begins
   */
  private Optional<Content> drawn(
      Wanted wanted, String asked, String begun, Frame frame, Reader reader) {
    var found = exchanges.all(wanted, 0, MOST + 1, reader);
    var model =
        new Model(
            frame,
            found.stream().limit(MOST).map(one -> view.line(one, frame)).toList(),
            found.size() > MOST ? frame.to("/exchanges?" + asked) : "",
            ExchangeDesk.isOpenTo(reader) ? frame.to("/exchanges/new?" + begun) : "");
    return model.isEmpty()
        ? Optional.empty()
        : Optional.of(output -> templates.render("exchange/section.jte", model, output));
  }
}
