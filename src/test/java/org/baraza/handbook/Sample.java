package org.baraza.handbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.Audience;
import org.baraza.dossier.Source;
import org.baraza.handbook.Snapshot.Head;
import org.baraza.handbook.Snapshot.Part;
import org.baraza.handbook.Snapshot.Tie;
import org.baraza.language.Lang;
import org.baraza.language.Saying;

/** A small edition: two practices, one of them translated. */
final class Sample {

  private Sample() {}

  static Entry entry(long number, int edition, String country) {
    return new Entry(
        number,
        edition,
        LocalDate.of(2026, 3, 1),
        Lang.FR,
        Map.of(
            "title",
            new Saying(Map.of(Lang.FR, "Titre " + number, Lang.EN, "Title " + number)),
            "summary",
            Saying.of(Lang.FR, "Un résumé.\n\nSa suite.")),
        "programme",
        "active",
        List.of(country),
        List.of(),
        List.of("Ministère"),
        2014,
        0,
        List.of("II"),
        List.of("II.5"),
        List.of("prisons"),
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of("S/RES/1373"),
        List.of(new Source("Rapport", "ONU", "https://example.org/r", 2020, "official")),
        List.of(),
        List.of(),
        "tested",
        true);
  }

  static Snapshot snapshot(Entry... entries) {
    var names = new LinkedHashMap<String, Saying>();
    names.put("measure:II.5", Saying.of(Lang.EN, "Cooperate"));
    names.put("country:MLI", new Saying(Map.of(Lang.EN, "Mali", Lang.AR, "مالي")));
    names.put("concept:prisons", new Saying(Map.of(Lang.EN, "Prisons", Lang.AR, "السجون")));
    return snapshot(names, entries);
  }

  /** The second came from the first. */
  private static List<Tie> lineage(List<Entry> all) {
    return all.size() < 2
        ? List.of()
        : List.of(
            new Tie(all.get(0).number(), all.get(1).number(), "adapted_from", "completed", 2015));
  }

  static Snapshot snapshot(Map<String, Saying> names, Entry... entries) {
    var all = List.of(entries);
    return new Snapshot(
        new Head(
            482130,
            1,
            LocalDate.of(2026, 11, 28),
            new Saying(Map.of(Lang.EN, "A & handbook", Lang.AR, "دليل")),
            List.of(Lang.AR, Lang.EN),
            Audience.PUBLIC,
            new Arrangement(Arrangement.By.PILLAR, List.of(), Arrangement.Sorting.COUNTRY),
            Map.of("part-II", Saying.of(Lang.EN, "Before the second.")),
            names,
            List.of(new Part("II", all.stream().map(Entry::line).toList())),
            List.of("A. Editor"),
            lineage(all)),
        all);
  }
}
