package org.baraza.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.stereotype.Component;

/** Draws a record by the template of the same name beside it. */
@Component
public class Drawing {

  private final TemplateEngine templates;

  Drawing(TemplateEngine templates) {
    this.templates = templates;
  }

  /** The markup of a record, in UTF-8; all it says is escaped. */
  public byte[] of(Record drawn) {
    var markup = new Utf8ByteOutput();
    templates.render(Templating.templateOf(drawn.getClass()), drawn, markup);
    return markup.toByteArray();
  }
}
