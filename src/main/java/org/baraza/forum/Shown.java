package org.baraza.forum;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** Markup that {@link Markdown} made, and nobody else. */
record Shown(String html) implements Content {

  static Shown of(String written) {
    return new Shown(Markdown.render(written).html());
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html);
  }
}
