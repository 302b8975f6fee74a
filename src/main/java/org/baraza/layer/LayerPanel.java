package org.baraza.layer;

import gg.jte.TemplateEngine;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Realms;
import org.baraza.language.Lang;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeId;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of a practice what others added to it, apart from what the practice says. */
@Component
@Order(5)
class LayerPanel implements Panels {

  /**
   * A layer in short.
   *
   * @param about the names of what it notes something on
   * @param begin how its first note begins, or nothing
   */
  record Line(
      String href, String speaker, String signed, List<String> about, String begin, Lang lang) {}

  /**
   * @param mine the address of the form, or nothing for those who speak for nobody
   */
  record Model(Frame frame, List<Line> lines, String mine) {}

  private static final int LONGEST = 220;

  private final Layers layers;
  private final Realms realms;
  private final TemplateEngine templates;

  LayerPanel(Layers layers, Realms realms, TemplateEngine templates) {
    this.layers = layers;
    this.realms = realms;
    this.templates = templates;
  }

  @Override
  public Optional<Panel> of(PracticeId practice, Frame frame, Reader reader) {
    var lines = layers.on(practice.number(), reader).stream().map(one -> line(one, frame)).toList();
    var mine =
        Speaker.of(reader).isEmpty() ? "" : frame.to("/practices/" + practice.number() + "/layers");
    return lines.isEmpty() && mine.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                false,
                output ->
                    templates.render("layer/panel.jte", new Model(frame, lines, mine), output)));
  }

  private Line line(Layer one, Frame frame) {
    var notes = one.content().notes();
    var begin = notes.isEmpty() ? "" : notes.values().iterator().next();
    return new Line(
        frame.to("/practices/" + one.practice() + "/layers/" + one.number()),
        one.speaker().name(frame, realms),
        frame.date(one.signedAt().atZone(ZoneOffset.UTC).toLocalDate()),
        notes.keySet().stream().map(part -> frame.word("practice.part." + part)).toList(),
        begin.length() <= LONGEST ? begin : begin.substring(0, LONGEST - 1) + "…",
        one.content().language());
  }
}
