package org.baraza.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.baraza.language.Lang;

/** Which language to greet a browser in. */
public final class Tongues {

  private Tongues() {}

  /** The first language the browser asks for that the house speaks, else English. */
  public static Lang preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Lang.EN;
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Lang.of(locale.getLanguage()).stream())
        .findFirst()
        .orElse(Lang.EN);
  }
}
