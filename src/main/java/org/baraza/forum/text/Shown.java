package org.baraza.forum.text;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/** Markup that {@link Markdown} made, and nobody else. */
public record Shown(String html) implements Content {

  public static Shown of(String written) {
    return new Shown(Markdown.render(written).html());
  }

  /** The same of what is said in a language. */
  public static Shown of(Saying said) {
    return new Shown(Markdown.render(said, List.of()).html());
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html);
  }
}
