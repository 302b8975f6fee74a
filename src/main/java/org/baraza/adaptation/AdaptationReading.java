package org.baraza.adaptation;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.adaptation.AdaptationShelf.Told;
import org.baraza.dossier.Evidence;
import org.baraza.intake.Fields;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeTie;
import org.baraza.practice.PracticeTies;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.springframework.stereotype.Component;

/** Reads an adaptation from one record of an imported file, and notes what cannot be meant. */
@Component
class AdaptationReading {

  private static final Set<String> RELATIONS = codes(Relation.values());
  private static final Set<String> STATUSES = codes(Status.values());
  private static final Set<String> KINDS = codes(Entry.Kind.values());
  private static final Set<String> AUDIENCES = codes(Audience.values());
  private static final Map<String, Marking> MARKINGS =
      Arrays.stream(Marking.values())
          .collect(java.util.stream.Collectors.toMap(Marking::label, one -> one));

  /** An adaptation with the entries of its diary. */
  record Whole(Told told, List<Entry> diary) {}

  private final Atlas atlas;
  private final PracticeTies ties;

  AdaptationReading(Atlas atlas, PracticeTies ties) {
    this.atlas = atlas;
    this.ties = ties;
  }

  Whole read(String id, Fields record) {
    var language = record.lang("language");
    var from = practice(record, "from", record.required("from"));
    var to = practice(record, "to", record.text("to"));
    if (from.isPresent() && to.isPresent() && from.get().id().equals(to.get().id())) {
      record.problem("to", "adaptation.mend.same");
    }
    var dossier = dossier(record, language, from, to);
    var told =
        new Told(
            id,
            Origin.IMPORTED,
            cover(record),
            from.map(tie -> tie.id().number()).orElse(0L),
            to.map(tie -> tie.id().number()).orElse(0L),
            dossier,
            record.text("withdrawn"));
    return new Whole(told, diary(record, language));
  }

  private AdaptationDossier dossier(
      Fields record, Lang language, Optional<PracticeTie> from, Optional<PracticeTie> to) {
    var relation = Relation.valueOf(constant(record.choice("relation", RELATIONS, "adapted_from")));
    if (relation == Relation.TRANSFERRED && to.isPresent()) {
      record.problem("relation", "adaptation.mend.transferred");
    }
    var started = record.year("year_started");
    var ended = record.year("year_ended");
    if (ended > 0 && ended < started) {
      record.problem("year_ended", "adaptation.mend.years");
    }
    var toCountries = countries(record, "to_countries", to);
    if (toCountries.isEmpty() && to.isEmpty() && relation != Relation.TRANSFERRED) {
      record.problem("to_countries", "adaptation.mend.where");
    }
    return new AdaptationDossier(
        relation,
        Status.valueOf(constant(record.choice("status", STATUSES, "unknown"))),
        countries(record, "from_countries", from),
        toCountries,
        started,
        ended,
        record.texts("organisations"),
        language,
        narratives(record, language),
        record.inners("evidence").stream().map(Evidence::read).toList());
  }

  private Optional<PracticeTie> practice(Fields record, String field, String reference) {
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    var named = ties.named(List.of(reference)).stream().findFirst();
    if (named.isEmpty()) {
      record.problem(field, "adaptation.mend.practice", reference);
    }
    return named;
  }

  /** The countries the record names, or else those of the practice at that end. */
  private List<String> countries(Fields record, String field, Optional<PracticeTie> practice) {
    var countries = new ArrayList<String>();
    for (var code : record.texts(field)) {
      var country = code.length() == 3 ? atlas.country(code) : atlas.byIso2(code);
      if (country.isEmpty()) {
        record.problem(field, "intake.mend.country", code);
      }
      country.map(CountryCard::iso3).ifPresent(countries::add);
    }
    return countries.isEmpty() ? practice.map(PracticeTie::countries).orElse(List.of()) : countries;
  }

  private static Map<Lang, Narrative> narratives(Fields record, Lang language) {
    var narratives = new EnumMap<Lang, Narrative>(Lang.class);
    var own = narrative(record);
    if (own.isEmpty()) {
      record.problem("summary", "intake.mend.missing");
    }
    narratives.put(language, own);
    for (var translation : record.inners("translations")) {
      narratives.put(translation.lang("language"), narrative(translation));
    }
    return narratives;
  }

  private static Narrative narrative(Fields record) {
    return new Narrative(
        record.text("summary"),
        record.text("kept"),
        record.text("changed"),
        record.text("dropped"),
        record.text("why"),
        record.text("outcome"));
  }

  private static Audience audience(Fields record) {
    return Audience.valueOf(constant(record.choice("audience", AUDIENCES, "public")));
  }

  /** Whom it is shown to; a label that admits no such audience is a problem of the file. */
  private static Cover cover(Fields record) {
    var audience = audience(record);
    var label = record.choice("marking", MARKINGS.keySet(), Marking.of(audience).label());
    var marking = MARKINGS.getOrDefault(label, Marking.RED);
    if (!marking.admits(audience)) {
      record.problem("marking", "adaptation.mend.marking", label);
      return Cover.ownedBy(Set.of());
    }
    return new Cover(audience, marking, Set.of(), Set.of());
  }

  private static List<Entry> diary(Fields record, Lang language) {
    var entries = new ArrayList<Entry>();
    var seen = new HashSet<String>();
    for (var entry : record.inners("diary")) {
      var id = entry.required("id");
      if (!id.isEmpty() && !seen.add(id)) {
        entry.problem("id", "intake.mend.twice");
      }
      entries.add(
          new Entry(
              id,
              entry.date("date"),
              Entry.Kind.valueOf(constant(entry.choice("kind", KINDS, "progress"))),
              entry.text("language").isEmpty() ? language : entry.lang("language"),
              entry.required("text"),
              audience(entry)));
    }
    return entries;
  }

  private static Set<String> codes(Enum<?>[] constants) {
    return Stream.of(constants).map(one -> one.name().toLowerCase(Locale.ROOT)).collect(toSet());
  }

  private static String constant(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
