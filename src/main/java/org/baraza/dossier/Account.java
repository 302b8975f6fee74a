package org.baraza.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a practice tells in one language, part by part; a part not told is empty. */
public record Account(
    String summary,
    String problem,
    String description,
    String results,
    String lessons,
    String transferability,
    String safeguards,
    String genderYouth) {

  /** The parts after the summary, by their name, in the order a page shows them. */
  public Map<String, String> parts() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("problem", problem);
    parts.put("description", description);
    parts.put("results", results);
    parts.put("lessons", lessons);
    parts.put("transferability", transferability);
    parts.put("safeguards", safeguards);
    parts.put("genderYouth", genderYouth);
    parts.values().removeIf(String::isEmpty);
    return parts;
  }

  String prose() {
    return parts().values().stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }
}
