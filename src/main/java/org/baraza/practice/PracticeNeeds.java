package org.baraza.practice;

import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.dossier.Prerequisite;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other rooms what practices take, always for a reader. */
@Component
@Transactional(readOnly = true)
public class PracticeNeeds {

  private final Practices practices;
  private final List<Partners> rooms;

  PracticeNeeds(Practices practices, List<Partners> rooms) {
    this.practices = practices;
    this.rooms = rooms;
  }

  /**
   * What a practice takes, and what of its record bears on that.
   *
   * @param kind the kind of practice, as in files
   * @param language the language the record is written in
   * @param concepts thesaurus ids
   * @param organisations who carries it where it comes from
   * @param instruments what it implements or is held against
   * @param partners those who take part in it, that the reader may see
   * @param prerequisites what the record states; empty for a record that states none
   * @param transferability what the record says in prose of what it takes
   * @param isOpinion whether that is the compiler's view
   */
  public record Needs(
      PracticeCard card,
      String kind,
      Lang language,
      List<String> concepts,
      List<String> organisations,
      List<String> instruments,
      List<Saying> partners,
      List<Prerequisite> prerequisites,
      Saying transferability,
      boolean isOpinion) {}

  /** What the practice takes, or nothing if the reader may not see it. */
  public Optional<Needs> of(long practice, Reader reader) {
    return practices.visible(practice, reader).map(one -> needs(one, reader));
  }

  private Needs needs(Practice practice, Reader reader) {
    var dossier = practice.dossier();
    return new Needs(
        new PracticeCard(practice.id(), dossier.titles(), dossier.countries(), dossier.started()),
        dossier.kind(),
        dossier.language(),
        dossier.concepts(),
        dossier.organisations(),
        dossier.instruments(),
        rooms.stream()
            .flatMap(room -> room.of(practice.sourceId(), reader).stream())
            .map(Partners.Partner::names)
            .toList(),
        dossier.prerequisites(),
        dossier.transferability(),
        dossier.opinions().contains("transferability"));
  }
}
