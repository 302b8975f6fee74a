package org.baraza.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.baraza.dossier.Telling;
import org.baraza.language.Said;
import org.baraza.practice.Publishing.Edition;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * An edition of a practice, as it was published and for ever.
 *
 * @param whole all that it said; empty where that is no longer known
 * @param changes what it said otherwise than the one before
 */
record EditionPage(
    Frame frame,
    Edition edition,
    Said title,
    List<Telling> whole,
    List<Telling> changes,
    Optional<Trust> trust)
    implements Page {

  String practice() {
    return frame.to(edition.card().path());
  }

  int number() {
    return edition.revision().number();
  }

  String heading() {
    return frame.word("practice.edition", number());
  }

  String day() {
    return Names.day(edition.revision().at(), frame);
  }

  String of(int other) {
    return practice() + "/editions/" + other;
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("practice", edition.card().id().number());
    data.put("edition", number());
    data.put("at", edition.revision().at());
    data.put("changes", edition.revision().changes());
    data.put("dossier", edition.dossier().orElse(null));
    data.put("confirmation", edition.confirmation().orElse(null));
    return data;
  }
}
