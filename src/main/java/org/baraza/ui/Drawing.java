package org.baraza.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    var body = new ByteArrayOutputStream(markup.getContentLength());
    try {
      markup.writeTo(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return body.toByteArray();
  }
}
