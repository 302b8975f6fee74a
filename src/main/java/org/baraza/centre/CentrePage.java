package org.baraza.centre;

import java.util.LinkedHashMap;
import java.util.List;
import org.baraza.centre.CentrePanels.Panel;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCard;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A centre.
 *
 * @param countries its country, if it has one
 * @param hosts the organisation that hosts it, as far as the reader sees it
 * @param panels what rooms above show
 * @param kept whether the reader keeps its page
 */
record CentrePage(
    Frame frame,
    Centre centre,
    Said name,
    Said description,
    List<Tag> countries,
    List<Tag> concepts,
    List<PracticeCard> practices,
    List<Tag> hosts,
    List<CourseLine> courses,
    List<Panel> panels,
    boolean kept)
    implements Page {

  /** A course as its line says it: title, concept, and the rest in words. */
  record CourseLine(Said title, List<Tag> concepts, List<String> facts) {}

  /** A link with its words. */
  record Tag(String href, String words) {}

  CentreDossier dossier() {
    return centre.dossier();
  }

  String meta() {
    var text = description.text();
    return text.length() <= 160 ? text : text.substring(0, 159) + "…";
  }

  @Override
  public Object data() {
    var dossier = dossier();
    var data = new LinkedHashMap<String, Object>();
    data.put("number", centre.number());
    data.put("sourceId", centre.sourceId());
    data.put("href", frame.to("/centres/" + centre.number()));
    data.putAll(dossier.data());
    data.put("practices", practices.stream().map(card -> card.id().number()).toList());
    var profile = dossier.profile();
    data.put("mandate", profile.mandate());
    data.put("host", dossier.host());
    data.put("network", profile.network());
    data.put("capacity", profile.capacity());
    data.put("accreditation", profile.accreditation());
    data.put("courses", profile.courses());
    panels.forEach(panel -> data.put(panel.name(), panel.data()));
    return data;
  }
}
