package org.baraza.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Link;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeCards;
import org.baraza.practice.Themes;
import org.baraza.thesaurus.ConceptCard;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes on with what is there: a country takes over the record that names it, a snapshot is
 * deepened, the next edition begins where the last one ended.
 */
@Component
@Transactional
class Continuation {

  private static final List<String> ASKED_HERE_ALONE =
      List.of("operational", "exposed", "exposure", "themes", "terms");

  private final DraftDesk desk;
  private final DraftReading reading;
  private final PracticeCards practices;
  private final Themes themes;
  private final Thesaurus thesaurus;

  Continuation(
      DraftDesk desk,
      DraftReading reading,
      PracticeCards practices,
      Themes themes,
      Thesaurus thesaurus) {
    this.desk = desk;
    this.reading = reading;
    this.practices = practices;
    this.themes = themes;
    this.thesaurus = thesaurus;
  }

  /**
   * The draft in which the focal point of one of its countries takes a practice over.
   *
   * @throws NotThere if the reader sees no such practice or speaks for none of its countries
   */
  long takeOver(long practice, Lang lang, Reader reader) {
    var dossier = mayGoOn(practice, reader);
    return mine(practice, reader).orElseGet(() -> begin(practice, dossier, lang, reader));
  }

  /**
   * What a practice says, for who may write its next edition.
   *
   * @throws NotThere for all but the focal points of its countries
   */
  Dossier mayGoOn(long practice, Reader reader) {
    return practices
        .dossier(practice, reader)
        .filter(
            one -> one.countries().stream().anyMatch(code -> reader.holds(Role.FOCAL_POINT, code)))
        .orElseThrow(NotThere::new);
  }

  /** Goes on with a draft: deepens one that is open, follows one that was submitted. */
  long goOn(long number, Lang lang, Reader reader) {
    var draft = desk.open(number, reader);
    if (draft.isOpen()) {
      desk.deepen(number, reader);
      return number;
    }
    var practice = draft.practice().orElseThrow(NotThere::new);
    return mine(practice, reader).orElseGet(() -> follow(draft, practice, lang, reader));
  }

  /** The open draft of a practice that the reader writes already. */
  Optional<Long> mine(long practice, Reader reader) {
    return desk.mine(reader).stream()
        .filter(draft -> draft.isOpen() && draft.practice().equals(OptionalLong.of(practice)))
        .map(Draft::number)
        .findFirst();
  }

  private long follow(Draft draft, long practice, Lang lang, Reader reader) {
    var told = reading.dossier(draft, reader);
    var kept = draft.typed().only(ASKED_HERE_ALONE::contains);
    var links = draft.typed().only(name -> name.startsWith("related_to."));
    var typed = unfolded(told).and(kept).and(links);
    return desk.begin(
        Draft.Kind.FULL, lang, OptionalLong.of(practice), Optional.of(told), typed, reader);
  }

  private long begin(long practice, Dossier dossier, Lang lang, Reader reader) {
    var typed =
        Unfolding.linked(unfolded(dossier), dossier.links(), numbers(dossier.links(), reader));
    return desk.begin(
        Draft.Kind.FULL, lang, OptionalLong.of(practice), Optional.of(dossier), typed, reader);
  }

  /** A dossier as if it had been typed, but for its links. */
  Typed unfolded(Dossier dossier) {
    var leading = themes.leading().stream().map(ConceptCard::id).toList();
    var others =
        dossier.concepts().stream()
            .filter(id -> !leading.contains(id))
            .flatMap(id -> thesaurus.concept(id).stream())
            .map(concept -> concept.label(dossier.language()))
            .toList();
    return Unfolding.of(dossier, leading, others);
  }

  /** The numbers of the practices at the other end of links, as far as the reader sees them. */
  Map<String, Long> numbers(List<Link> links, Reader reader) {
    var numbers = new HashMap<String, Long>();
    for (var link : links) {
      practices.bySourceIds(List.of(link.other()), reader).stream()
          .findFirst()
          .ifPresent(card -> numbers.put(link.other(), card.id().number()));
    }
    return numbers;
  }
}
