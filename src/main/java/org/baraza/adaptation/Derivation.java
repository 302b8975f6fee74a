package org.baraza.adaptation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.baraza.dossier.Transfer;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeTie;

/**
 * Derives adaptations and documented transfers from what the records of practices say of each
 * other: the same records always give the same, and no transfer is lost. The rule is told in
 * docs/adr/012-adaptations.md.
 */
final class Derivation {

  private static final Map<Lang, Pattern> LETTERS =
      Map.of(
          Lang.AR, Pattern.compile("\\p{IsArabic}"),
          Lang.ZH, Pattern.compile("\\p{IsHan}"),
          Lang.RU, Pattern.compile("\\p{IsCyrillic}"));

  private final Map<String, PracticeTie> bySourceId = new TreeMap<>();
  private final Map<String, Pair> pairs = new TreeMap<>();
  private final List<Derived> lone = new ArrayList<>();

  private Derivation(Collection<PracticeTie> ties) {
    ties.forEach(tie -> bySourceId.put(tie.sourceId(), tie));
    bySourceId.values().forEach(this::pair);
    bySourceId.values().forEach(this::transfers);
  }

  /** All that follows from these practices, in the order of its keys. */
  static List<Derived> of(Collection<PracticeTie> ties) {
    var derivation = new Derivation(ties);
    var all = new ArrayList<>(derivation.lone);
    derivation.pairs.values().forEach(pair -> all.add(pair.derived()));
    all.sort(Comparator.comparing(Derived::key));
    return all;
  }

  private void pair(PracticeTie one) {
    for (var link : one.links()) {
      var other = bySourceId.get(link.other());
      if (other == null || other == one) {
        continue;
      }
      if (link.relation().equals("adapted_from")) {
        pairOf(other, one).say(Relation.ADAPTED_FROM, one.language(), link.note());
      } else if (link.relation().equals("inspired")) {
        pairOf(one, other).say(Relation.INSPIRED_BY, one.language(), link.note());
      }
    }
  }

  private Pair pairOf(PracticeTie from, PracticeTie to) {
    return pairs.computeIfAbsent(
        from.sourceId() + " > " + to.sourceId(), key -> new Pair(key, from, to));
  }

  private void transfers(PracticeTie from) {
    var seen = new HashMap<String, Integer>();
    for (var transfer : from.transfers()) {
      var pair = heir(from, transfer);
      if (pair.isPresent()) {
        pair.get().take(transfer, from.language());
      } else {
        var key = key(from, transfer);
        var times = seen.merge(key, 1, Integer::sum);
        lone.add(documented(times == 1 ? key : key + " ~" + times, from, transfer));
      }
    }
  }

  /**
   * The pair whose later practice is of every country the transfer went to. One that fewer may see
   * takes nothing over: the transfer would vanish where the earlier practice tells of it.
   */
  private Optional<Pair> heir(PracticeTie from, Transfer transfer) {
    return transfer.to().isEmpty()
        ? Optional.empty()
        : pairs.values().stream()
            .filter(pair -> pair.from == from && pair.to.countries().containsAll(transfer.to()))
            .filter(pair -> pair.to.cover().isAsWideAs(from.cover()))
            .findFirst();
  }

  private static String key(PracticeTie from, Transfer transfer) {
    var to =
        transfer.to().isEmpty()
            ? "?"
            : String.join("+", transfer.to().stream().sorted().distinct().toList());
    return from.sourceId() + " > " + to + (transfer.since() == 0 ? "" : " " + transfer.since());
  }

  /** A note of a record need not be in its language: what has none of its letters is English. */
  private static Lang written(String text, Lang language) {
    var letters = LETTERS.get(language);
    return letters == null || letters.matcher(text).find() ? language : Lang.EN;
  }

  private static Derived documented(String key, PracticeTie from, Transfer transfer) {
    var narratives =
        transfer.what().isEmpty()
            ? Map.<Lang, Narrative>of()
            : Map.of(written(transfer.what(), from.language()), Narrative.of(transfer.what()));
    var dossier =
        new AdaptationDossier(
            Relation.TRANSFERRED,
            Status.UNKNOWN,
            from.countries(),
            transfer.to(),
            transfer.since(),
            0,
            List.of(),
            from.language(),
            narratives,
            List.of());
    return new Derived(key, from.cover(), from.id().number(), 0, dossier, 1);
  }

  /** Two practices of which one came from the other, and all that either says of it. */
  private static final class Pair {

    private final String key;
    private final PracticeTie from;
    private final PracticeTie to;
    private final Map<Lang, String> told = new EnumMap<>(Lang.class);
    private Relation relation = Relation.INSPIRED_BY;
    private int since;
    private int transfers;

    Pair(String key, PracticeTie from, PracticeTie to) {
      this.key = key;
      this.from = from;
      this.to = to;
    }

    void say(Relation said, Lang language, String note) {
      if (said.compareTo(relation) < 0) {
        relation = said;
      }
      tell(language, note);
    }

    void take(Transfer transfer, Lang language) {
      transfers++;
      if (since == 0 || transfer.since() > 0 && transfer.since() < since) {
        since = transfer.since();
      }
      tell(language, transfer.what());
    }

    private void tell(Lang language, String text) {
      if (!text.isBlank()) {
        told.merge(
            written(text, language), text.strip(), (a, b) -> a.contains(b) ? a : a + '\n' + b);
      }
    }

    Derived derived() {
      var narratives = new EnumMap<Lang, Narrative>(Lang.class);
      told.forEach((language, text) -> narratives.put(language, Narrative.of(text)));
      var dossier =
          new AdaptationDossier(
              relation,
              status(),
              from.countries(),
              to.countries(),
              since == 0 ? to.started() : since,
              to.ended(),
              List.of(),
              to.language(),
              narratives,
              List.of());
      return new Derived(
          key,
          from.cover().and(to.cover()),
          from.id().number(),
          to.id().number(),
          dossier,
          transfers);
    }

    /** As the record on the other side stands; a record that began is at least under way. */
    private Status status() {
      return switch (to.status()) {
        case "active" -> Status.UNDER_WAY;
        case "completed", "handed_over" -> Status.COMPLETED;
        case "discontinued" -> Status.ABANDONED;
        default ->
            to.ended() > 0
                ? Status.COMPLETED
                : to.started() > 0 ? Status.UNDER_WAY : Status.UNKNOWN;
      };
    }
  }
}
