package org.baraza.relay;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;

/**
 * The form by which somebody writes to an addressee.
 *
 * @param name how the addressee is called towards the reader
 * @param countries the States by their names
 */
record ContactFormPage(
    Frame frame,
    String kind,
    long addressee,
    Said name,
    Map<String, String> countries,
    Entered entered)
    implements Page {

  static Map<String, String> states(Frame frame, Atlas atlas) {
    var states = atlas.countries().stream().filter(CountryCard::isState).toList();
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(states, country -> country.name(frame.lang()))
        .forEach(country -> names.put(country.iso3(), country.name(frame.lang())));
    return names;
  }

  static Map<String, String> languages() {
    var all = new LinkedHashMap<String, String>();
    Lang.ALL.forEach(lang -> all.put(lang.code(), lang.ownName()));
    return all;
  }

  String action() {
    return frame.to("/relay/to/" + kind + '/' + addressee);
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
