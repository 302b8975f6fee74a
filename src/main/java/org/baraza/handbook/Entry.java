package org.baraza.handbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.dossier.Concern;
import org.baraza.dossier.Evidence;
import org.baraza.dossier.Passage;
import org.baraza.dossier.Source;
import org.baraza.dossier.Transfer;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.language.Saying;

/**
 * A practice as an edition tells it, for good.
 *
 * @param edition the edition of the record
 * @param changed the day of that edition
 * @param passages by their code: what the record says, and what people translated of it as it is
 * @param maturity the code of its rung
 * @param asDocumented whether the rung rests on public sources alone
 */
record Entry(
    long number,
    int edition,
    LocalDate changed,
    Lang language,
    Map<String, Saying> passages,
    String kind,
    String status,
    List<String> countries,
    List<String> regions,
    List<String> organisations,
    int started,
    int ended,
    List<String> pillars,
    List<String> measures,
    List<String> concepts,
    List<String> groups,
    List<Evidence> evidence,
    List<Concern> concerns,
    boolean concernsChecked,
    List<String> instruments,
    List<Source> sources,
    List<Transfer> transfers,
    List<String> opinions,
    String maturity,
    boolean asDocumented) {

  /** A passage for a reader of a language, or nothing where it is not told. */
  Optional<Said> passage(Passage passage, Lang lang) {
    return Optional.ofNullable(passages.get(passage.code())).map(it -> it.in(lang, language));
  }

  Line line() {
    return new Line(
        number,
        passages.getOrDefault(Passage.TITLE.code(), Saying.NOTHING),
        language,
        countries,
        measures,
        concepts,
        instruments,
        started,
        maturity,
        pillars);
  }
}
