package org.baraza.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.Cover;
import org.baraza.dossier.Link;
import org.baraza.dossier.Transfer;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeId;
import org.baraza.practice.PracticeTie;
import org.junit.jupiter.api.Test;

/** Adaptations follow from what records of practices say, and no transfer is lost. */
class DerivationTests {

  private static final Link TO_A = new Link("a", "adapted_from", "Drawn from A.");
  private static final Link TO_B = new Link("b", "inspired", "Une étude le dit.");

  private static PracticeTie tie(
      long number, String id, Lang lang, String country, List<Link> links, Transfer... transfers) {
    return new PracticeTie(
        new PracticeId(number),
        id,
        Cover.OPEN,
        lang,
        List.of(country),
        2010,
        0,
        "active",
        links,
        List.of(transfers));
  }

  @Test
  void aLinkSaidFromBothEndsIsOneAdaptationWithBothNotes() {
    var a = tie(100001, "a", Lang.FR, "DZA", List.of(TO_B));
    var b = tie(100002, "b", Lang.EN, "NER", List.of(TO_A));

    assertThat(Derivation.of(List.of(b, a)))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.from()).isEqualTo(100001);
          assertThat(one.to()).isEqualTo(100002);
          assertThat(one.dossier().relation()).isEqualTo(Relation.ADAPTED_FROM);
          assertThat(one.dossier().status()).isEqualTo(Status.UNDER_WAY);
          assertThat(one.dossier().narratives())
              .isEqualTo(
                  Map.of(
                      Lang.EN,
                      Narrative.of("Drawn from A."),
                      Lang.FR,
                      Narrative.of("Une étude le dit.")));
        });
  }

  @Test
  void inspirationAloneStaysInspiration() {
    var a = tie(100001, "a", Lang.FR, "DZA", List.of(TO_B));
    var b = tie(100002, "b", Lang.EN, "NER", List.of());

    assertThat(Derivation.of(List.of(a, b)))
        .extracting(one -> one.dossier().relation())
        .containsExactly(Relation.INSPIRED_BY);
  }

  @Test
  void aTransferToTheCountryOfTheOtherRecordIsCarriedByTheAdaptation() {
    var transfer = new Transfer(List.of("NER"), "A visit", 2008);
    var a = tie(100001, "a", Lang.EN, "DZA", List.of(), transfer);
    var b = tie(100002, "b", Lang.EN, "NER", List.of(TO_A));

    assertThat(Derivation.of(List.of(a, b)))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.transfers()).isEqualTo(1);
          assertThat(one.dossier().started()).isEqualTo(2008);
          assertThat(one.dossier().narratives())
              .containsEntry(Lang.EN, Narrative.of("Drawn from A.\nA visit"));
        });
  }

  @Test
  void everyOtherTransferStaysADocumentedOneEvenToNowhere() {
    var a =
        tie(
            100001,
            "a",
            Lang.EN,
            "DZA",
            List.of(),
            new Transfer(List.of("NER", "MLI"), "Both", 2008),
            new Transfer(List.of(), "A manual was shared", 2017),
            new Transfer(List.of(), "And again", 2017));
    var b = tie(100002, "b", Lang.EN, "NER", List.of(TO_A));

    var derived = Derivation.of(List.of(a, b));
    assertThat(derived)
        .extracting(Derived::key)
        .containsExactly("a > ? 2017", "a > ? 2017 ~2", "a > MLI+NER 2008", "a > b");
    assertThat(derived)
        .filteredOn(one -> one.to() == 0)
        .hasSize(3)
        .allMatch(one -> one.dossier().relation() == Relation.TRANSFERRED)
        .allMatch(one -> one.dossier().status() == Status.UNKNOWN);
  }

  @Test
  void aNoteInOtherLettersThanItsRecordsLanguageIsTakenForEnglish() {
    var a = tie(100001, "a", Lang.AR, "DZA", List.of(), new Transfer(List.of(), "A visit", 0));

    assertThat(Derivation.of(List.of(a)))
        .singleElement()
        .satisfies(one ->
            assertThat(one.dossier().narratives())
                .isEqualTo(Map.of(Lang.EN, Narrative.of("A visit"))));
  }

  @Test
  void theOrderOfTheRecordsMakesNoDifference() {
    var a = tie(100001, "a", Lang.FR, "DZA", List.of(TO_B));
    var b =
        tie(100002, "b", Lang.FR, "NER", List.of(TO_A), new Transfer(List.of("TCD"), "Et", 2020));

    assertThat(Derivation.of(List.of(a, b))).isEqualTo(Derivation.of(List.of(b, a)));
  }

  @Test
  void whatIsDerivedIsShownToNoMoreThanBothEnds() {
    var a = tie(100001, "a", Lang.FR, "DZA", List.of(TO_B));
    var hidden = hidden(Cover.ownedBy(Set.of("country:NER")));

    assertThat(Derivation.of(List.of(a, hidden)))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.cover().keys()).containsExactly("country:NER");
          assertThat(one.dossier().status()).isEqualTo(Status.ABANDONED);
        });
  }

  @Test
  void aTransferStaysWhereItIsToldWhenFewerMaySeeWhatItBecame() {
    var a = tie(100001, "a", Lang.FR, "DZA", List.of(), new Transfer(List.of("NER"), "Pris", 2019));
    var alone = Derivation.of(List.of(a)).getFirst();

    assertThat(Derivation.of(List.of(a, hidden(Cover.ownedBy(Set.of("country:NER"))))))
        .hasSize(2)
        .contains(alone);
  }

  private static PracticeTie hidden(Cover cover) {
    return new PracticeTie(
        new PracticeId(100002),
        "b",
        cover,
        Lang.EN,
        List.of("NER"),
        0,
        0,
        "discontinued",
        List.of(TO_A),
        List.of());
  }

  @Test
  void aLinkToARecordThatIsNotThereGivesNothingYet() {
    var b = tie(100002, "b", Lang.EN, "NER", List.of(TO_A));

    assertThat(Derivation.of(List.of(b))).isEmpty();
  }
}
