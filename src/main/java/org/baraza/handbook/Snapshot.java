package org.baraza.handbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baraza.access.Audience;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.store.Digest;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edition says: its head, and its records in the order of its chapters. The same content is
 * always the same bytes.
 */
record Snapshot(Head head, List<Entry> entries) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /**
   * All but the records.
   *
   * @param edition its permanent number
   * @param ordinal which edition it is, or 0 for a proof
   * @param dated the day it is frozen
   * @param names what codes mean, by facet and code: {@code country:KEN}
   * @param credits the names of those who wished to be named
   * @param lineage which of its records came from which, in order; none in editions that were
   *     frozen without
   */
  record Head(
      long edition,
      int ordinal,
      LocalDate dated,
      Saying titles,
      List<Lang> languages,
      Audience audience,
      Arrangement arrangement,
      Map<String, Saying> texts,
      Map<String, Saying> names,
      List<Part> parts,
      List<String> credits,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Tie> lineage) {

    Head {
      names = new TreeMap<>(names);
      texts = new TreeMap<>(texts);
      lineage = Objects.requireNonNullElse(lineage, List.of());
    }

    /** The same without some of the ties. */
    Head without(Collection<Tie> ties) {
      return new Head(
          edition,
          ordinal,
          dated,
          titles,
          languages,
          audience,
          arrangement,
          texts,
          names,
          parts,
          credits,
          lineage.stream().filter(tie -> !ties.contains(tie)).toList());
    }

    Stream<Line> lines() {
      return parts.stream().flatMap(part -> part.lines().stream());
    }

    Optional<Line> line(long practice) {
      return lines().filter(one -> one.number() == practice).findFirst();
    }

    /** What a code means, or the code itself. */
    String name(String facet, String code, Lang lang) {
      var known = names.get(facet + ':' + code);
      return known == null || known.isEmpty() ? code : known.in(lang).text();
    }
  }

  /**
   * A record that came from another.
   *
   * @param from the number of the one it came from
   * @param to its number
   * @param relation how, by its code
   * @param status how far it went, by its code
   * @param since the year, or 0
   */
  record Tie(long from, long to, String relation, String status, int since) {}

  /** A part and its chapters. */
  record Part(String code, List<Line> lines) {}

  /**
   * What became of a record since an edition before.
   *
   * @param kind added, changed or gone
   */
  record Change(long practice, String kind, int before, int after) {}

  /** Lines of JSON: the head, then each record. */
  List<String> lines() {
    return Stream.concat(Stream.of(canonical(head)), entries.stream().map(Snapshot::canonical))
        .toList();
  }

  static String canonical(Object content) {
    return JSON.writeValueAsString(content);
  }

  static Head head(String canonical) {
    return JSON.readValue(canonical, Head.class);
  }

  static Entry entry(String canonical) {
    return JSON.readValue(canonical, Entry.class);
  }

  /** The SHA-256 of all lines, each ended by a line feed, in hexadecimal. */
  String digest() {
    return digest(lines());
  }

  static String digest(Iterable<String> lines) {
    var sha = Digest.begun();
    for (var line : lines) {
      sha.update(line.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) '\n');
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /** The number of each record and its edition. */
  Map<Long, Integer> editions() {
    var editions = new TreeMap<Long, Integer>();
    entries.forEach(one -> editions.put(one.number(), one.edition()));
    return editions;
  }

  /** What became of the records since an edition with these; by their numbers. */
  List<Change> since(Map<Long, Integer> before) {
    var changes = new ArrayList<Change>();
    var after = editions();
    after.forEach((number, edition) -> {
      var old = before.getOrDefault(number, 0);
      if (!before.containsKey(number)) {
        changes.add(new Change(number, "added", 0, edition));
      } else if (!old.equals(edition)) {
        changes.add(new Change(number, "changed", old, edition));
      }
    });
    before.forEach((number, edition) -> {
      if (!after.containsKey(number)) {
        changes.add(new Change(number, "gone", edition, 0));
      }
    });
    changes.sort(Comparator.comparing(Change::practice));
    return changes;
  }
}
