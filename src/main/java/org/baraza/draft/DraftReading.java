package org.baraza.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Link;
import org.baraza.draft.Reading.Trouble;
import org.baraza.intake.Fields;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeCards;
import org.baraza.practice.PracticeReading;
import org.baraza.practice.PracticeTies;
import org.baraza.thesaurus.Thesaurus;
import org.springframework.stereotype.Component;

/**
 * Reads what was typed by the same rules as an imported file, and says which field to mend and how.
 */
@Component
class DraftReading {

  private static final int LONGEST = 20_000;
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6,18}(?!\\d)");
  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](?: › (\\w+))?");

  private final PracticeReading reading;
  private final PracticeCards practices;
  private final PracticeTies ties;
  private final Thesaurus thesaurus;

  DraftReading(
      PracticeReading reading, PracticeCards practices, PracticeTies ties, Thesaurus thesaurus) {
    this.reading = reading;
    this.practices = practices;
    this.ties = ties;
    this.thesaurus = thesaurus;
  }

  Reading read(Draft draft, Reader reader) {
    var typed = draft.typed();
    var troubles = new LinkedHashMap<String, Trouble>();
    var problems = new ArrayList<Problem>();
    var ids = Overlay.prerequisiteIds(draft.base(), typed.rows("prerequisites"));
    var record =
        DraftRecord.of(typed, draft.language(), themes(typed, draft.language(), troubles), ids);
    var dossier = reading.read(new Fields(0, record, problems));
    problems.forEach(problem ->
        place(problem, typed)
            .ifPresent(name ->
                troubles.putIfAbsent(name, new Trouble(problem.mend(), problem.arguments()))));
    check(typed, troubles);
    var links = links(typed, reader, troubles);
    return new Reading(draft, Overlay.of(draft.base(), dossier, links), troubles);
  }

  /** The concepts that were ticked, and those that the typed terms name in any language. */
  private List<String> themes(Typed typed, Lang language, Map<String, Trouble> troubles) {
    var themes = new LinkedHashSet<>(typed.all("themes"));
    for (var term : typed.lines("terms")) {
      var named = named(term, language);
      if (named.isEmpty()) {
        troubles.putIfAbsent("terms", unknown(term, language));
      }
      themes.addAll(named);
    }
    return List.copyOf(themes);
  }

  private Set<String> named(String term, Lang language) {
    var named = new LinkedHashSet<String>();
    thesaurus.concepts().stream()
        .filter(concept -> concept.label(language).equalsIgnoreCase(term))
        .forEach(concept -> named.add(concept.id()));
    named.addAll(thesaurus.namedIn(term, language));
    for (var other : Lang.ALL) {
      if (named.isEmpty()) {
        named.addAll(thesaurus.namedIn(term, other));
      }
    }
    return named;
  }

  private Trouble unknown(String term, Lang language) {
    var near =
        thesaurus.nearest(term, language, 4).stream()
            .flatMap(id -> thesaurus.concept(id).stream())
            .map(concept -> concept.label(language))
            .toList();
    return near.isEmpty()
        ? Trouble.of("draft.mend.term", term)
        : Trouble.of("draft.mend.term.near", term, String.join(" · ", near));
  }

  /** The name of the field a problem lies in; what is merely missing is a gap, not a trouble. */
  private static Optional<String> place(Problem problem, Typed typed) {
    var field = problem.field().replaceFirst("\\..*", "");
    var inner = problem.record().indexOf(" › ");
    if (inner < 0) {
      return problem.mend().equals("intake.mend.missing")
          ? Optional.empty()
          : Optional.of(field.equals("titles") ? "title" : field);
    }
    if (problem.record().endsWith(" › context")) {
      return Optional.of(field);
    }
    var row = ROW.matcher(problem.record().substring(inner + 3));
    if (!row.matches()) {
      return Optional.empty();
    }
    var rows = List.copyOf(typed.rows(row.group(1)));
    var number = rows.get(Integer.parseInt(row.group(2)) - 1);
    var column = row.group(3) == null ? field : row.group(3) + '_' + field;
    return Optional.of(row.group(1) + '.' + number + '.' + column);
  }

  /** What a form asks for beyond a file: addresses that can be followed, years in order. */
  private static void check(Typed typed, Map<String, Trouble> troubles) {
    typed
        .values()
        .forEach((name, all) -> {
          if (name.endsWith("url") && !typed.value(name).matches("https?://\\S+")) {
            troubles.putIfAbsent(name, Trouble.of("draft.mend.url"));
          }
          if (all.getFirst().length() > LONGEST) {
            troubles.putIfAbsent(name, Trouble.of("draft.mend.long", LONGEST));
          }
        });
    var ended = typed.value("year_ended");
    if (ended.matches("\\d{4}") && ended.compareTo(typed.value("year_started")) < 0) {
      troubles.putIfAbsent("year_ended", Trouble.of("draft.mend.order"));
    }
    if (typed.value("operational").equals("remains")) {
      troubles.putIfAbsent("operational", Trouble.of("draft.mend.operational"));
    }
    for (var row : typed.rows("sources")) {
      titled("sources." + row, typed, troubles);
    }
    for (var row : typed.rows("evidence")) {
      titled("evidence." + row, typed, troubles);
    }
  }

  private static void titled(String row, Typed typed, Map<String, Trouble> troubles) {
    if (typed.value(row + ".title").isEmpty()) {
      troubles.putIfAbsent(row + ".title", Trouble.of("draft.mend.missing"));
    }
  }

  /** The practices it relates to, as far as its author may see them. */
  private List<Link> links(Typed typed, Reader reader, Map<String, Trouble> troubles) {
    var links = new ArrayList<Link>();
    for (var row : typed.rows("related_to")) {
      var cell = "related_to." + row + '.';
      var other = other(typed.value(cell + "id"), reader);
      if (other.isEmpty()) {
        troubles.putIfAbsent(cell + "id", Trouble.of("draft.mend.practice"));
      } else {
        var relation = typed.value(cell + "relation");
        links.add(
            new Link(
                other.get(),
                relation.isEmpty() ? "similar" : relation,
                typed.value(cell + "note")));
      }
    }
    return links;
  }

  private Optional<String> other(String written, Reader reader) {
    var numbers = NUMBER.matcher(written).results().map(one -> Long.valueOf(one.group())).toList();
    return practices.byNumbers(numbers, reader).stream()
        .map(card -> String.valueOf(card.id().number()))
        .findFirst()
        .map(number ->
            ties.named(List.of(number)).stream()
                .map(tie -> tie.sourceId())
                .filter(id -> id != null && !id.isEmpty())
                .findFirst()
                .orElse(number));
  }

  /** The dossier a draft would become, for who may see the draft. */
  Dossier dossier(Draft draft, Reader reader) {
    return read(draft, reader).dossier();
  }
}
