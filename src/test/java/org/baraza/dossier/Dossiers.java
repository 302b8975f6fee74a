package org.baraza.dossier;

import java.util.List;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.language.Saying;

/** Dossiers to try rules on. */
public final class Dossiers {

  private Dossiers() {}

  /** A piece of evidence from a source of this type and year. */
  public static Evidence evidence(String type, int year) {
    return Evidence.from(source(type, year));
  }

  static Source source(String type, int year) {
    return new Source("A source", "A publisher", "https://example.org/a", year, type);
  }

  /** A dossier with these pieces of evidence, documented up to a rung or to none. */
  public static Dossier with(String documented, Evidence... evidence) {
    return dossier(Saying.of(Lang.FR, "Une pratique"), "Un récit", documented, evidence);
  }

  /** A dossier of these countries, with a dated piece of evidence. */
  public static Dossier from(Saying titles, List<String> countries) {
    return dossier(titles, "Un récit", "", countries, evidence("official", 2019));
  }

  static Dossier titled(Saying titles, String summary) {
    return dossier(titles, summary, "");
  }

  private static Dossier dossier(
      Saying titles, String summary, String documented, Evidence... evidence) {
    return dossier(titles, summary, documented, List.of("MRT"), evidence);
  }

  private static Dossier dossier(
      Saying titles,
      String summary,
      String documented,
      List<String> countries,
      Evidence... evidence) {
    return new Dossier(
        "practice",
        Lang.FR,
        titles,
        Map.of(Lang.FR, new Account(summary, "", "", "", "", "", "", "")),
        countries,
        List.of(),
        List.of(),
        2010,
        0,
        "active",
        List.of("I"),
        List.of(),
        List.of(),
        List.of(),
        List.of(evidence),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        documented,
        "",
        "",
        List.of(),
        List.of(),
        Setting.UNTOLD);
  }
}
