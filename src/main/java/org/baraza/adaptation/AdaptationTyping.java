package org.baraza.adaptation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.adaptation.AdaptationShelf.Told;
import org.baraza.dossier.Evidence;
import org.baraza.dossier.Source;
import org.baraza.practice.PracticeCards;
import org.baraza.practice.PracticeTie;
import org.baraza.practice.PracticeTies;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads an adaptation from a form, and lays one out as if it had been typed. */
@Component
class AdaptationTyping {

  /** A documented transfer is what sources say, not what a country says of itself. */
  static final List<Relation> RELATIONS = Typing.but(Relation.values(), Relation.TRANSFERRED);

  static final List<Status> STATUSES = Typing.but(Status.values(), Status.UNKNOWN);

  private static final List<String> TYPES =
      List.of("official", "organization", "research", "press");

  private final PracticeCards cards;
  private final PracticeTies ties;

  AdaptationTyping(PracticeCards cards, PracticeTies ties) {
    this.cards = cards;
    this.ties = ties;
  }

  static List<String> types() {
    return TYPES;
  }

  /**
   * @param sourceId under which it is kept
   */
  Told read(Typing typing, long practice, String sourceId, Reader reader) {
    var from = tie(practice, reader);
    var country = typing.choice("country", List.copyOf(new TreeSet<>(reader.countries())));
    var to = to(typing, practice, reader);
    var started = typing.year("started");
    var ended = typing.year("ended");
    if (ended > 0 && ended < started) {
      typing.trouble("ended", "adaptation.mend.years");
    }
    var language = typing.language();
    var narrative =
        new Narrative(
            typing.required("summary"),
            typing.text("kept"),
            typing.text("changed"),
            typing.text("dropped"),
            typing.text("why"),
            typing.text("outcome"));
    var dossier =
        new AdaptationDossier(
            typing.choice("relation", RELATIONS, Relation.ADAPTED_FROM),
            typing.choice("status", STATUSES, Status.UNKNOWN),
            from.countries(),
            List.of(country),
            started,
            ended,
            typing.lines("organisations"),
            language,
            Map.of(language, narrative),
            evidence(typing));
    return new Told(
        sourceId,
        Origin.ENTERED,
        cover(typing, country, Stream.concat(Stream.of(from), to.stream()).toList()),
        practice,
        to.stream().mapToLong(tie -> tie.id().number()).findFirst().orElse(0),
        dossier,
        "");
  }

  private PracticeTie tie(long number, Reader reader) {
    return cards.byNumbers(List.of(number), reader).stream()
        .flatMap(card -> ties.named(List.of(String.valueOf(number))).stream())
        .filter(tie -> tie.id().number() == number)
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /** The practice it became, if that has a record the author may see. */
  private List<PracticeTie> to(Typing typing, long from, Reader reader) {
    var typed = typing.text("to");
    if (typed.isEmpty()) {
      return List.of();
    }
    var digits = typed.replaceAll(".*?(\\d{6,18})\\D*$", "$1");
    try {
      var to = tie(digits.matches("\\d{6,18}") ? Long.parseLong(digits) : 0, reader);
      if (to.id().number() == from) {
        typing.trouble("to", "adaptation.form.mend.same");
      }
      return List.of(to);
    } catch (NotThere unknown) {
      typing.trouble("to", "adaptation.form.mend.practice");
      return List.of();
    }
  }

  private static List<Evidence> evidence(Typing typing) {
    var title = typing.text("source_title");
    var url = typing.text("source_url");
    var year = typing.year("source_year");
    if (title.isEmpty()) {
      if (!url.isEmpty() || year > 0) {
        typing.trouble("source_title", "adaptation.form.mend.missing");
      }
      return List.of();
    }
    if (!url.isEmpty() && !url.matches("https?://\\S+")) {
      typing.trouble("source_url", "adaptation.form.mend.url");
    }
    var type = typing.choice("source_type", TYPES);
    return List.of(Evidence.of(new Source(title, "", url, year, type)));
  }

  /** Whom its author chose, of those who may see both ends; its holders always. */
  private static Cover cover(Typing typing, String country, List<PracticeTie> ends) {
    var audience = typing.choice("audience", Typing.AUDIENCES, Audience.OWNERS);
    var owners = new TreeSet<>(Set.of(Keys.country(country)));
    var organisation = typing.text("organisation");
    if (!organisation.isEmpty()) {
      owners.add(Keys.organisation(organisation));
    }
    var cover = new Cover(audience, Marking.of(audience), Set.of(), owners);
    for (var end : ends) {
      cover = cover.and(end.cover());
    }
    return held(cover, owners);
  }

  /** With its holders among the owners, where they see it anyway: fewer never become more. */
  private static Cover held(Cover cover, Set<String> owners) {
    if (cover.audience().compareTo(Audience.MEMBERS) > 0) {
      return cover;
    }
    var all = new TreeSet<>(cover.owners());
    all.addAll(owners);
    return new Cover(cover.audience(), cover.marking(), cover.circle(), all);
  }

  static MultiValueMap<String, String> typed(Adaptation one) {
    var values = new LinkedMultiValueMap<String, String>();
    var dossier = one.dossier();
    var narrative = dossier.narratives().getOrDefault(dossier.language(), Narrative.of(""));
    values.set("country", String.join("", dossier.toCountries()));
    values.set("to", one.to() == 0 ? "" : String.valueOf(one.to()));
    values.set("relation", dossier.relation().code());
    values.set("status", dossier.status().code());
    values.set("started", year(dossier.started()));
    values.set("ended", year(dossier.ended()));
    values.set("organisations", String.join("\n", dossier.organisations()));
    one.cover().owners().stream()
        .filter(key -> key.startsWith(Keys.organisation("")))
        .forEach(key -> values.set("organisation", key.substring(Keys.organisation("").length())));
    values.set("language", dossier.language().code());
    values.set("summary", narrative.summary());
    narrative.parts().forEach(values::set);
    dossier.evidence().stream()
        .map(Evidence::source)
        .findFirst()
        .ifPresent(source -> {
          values.set("source_title", source.title());
          values.set("source_url", source.url());
          values.set("source_year", year(source.year()));
          values.set("source_type", source.type());
        });
    values.set("audience", one.cover().audience().name().toLowerCase(java.util.Locale.ROOT));
    return values;
  }

  private static String year(int year) {
    return year == 0 ? "" : String.valueOf(year);
  }
}
