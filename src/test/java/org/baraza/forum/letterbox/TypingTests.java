package org.baraza.forum.letterbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is posted of a letter: what its writer typed. */
class TypingTests {

  private static final String OURS = Typing.LINE + "\nWrite above the line.\n\nRead it here\n";

  @Test
  void whatStandsAboveTheLineIsTypedHoweverItIsQuoted() {
    assertThat(Typing.of("We do.\nIn two steps.\n\n" + OURS)).isEqualTo("We do.\nIn two steps.");
    assertThat(Typing.of("We do.\n\nOn Fri, 27 Nov 2026 at 10:12, Baraza wrote:\n\n> " + OURS))
        .isEqualTo("We do.");
    assertThat(
            Typing.of(
                "Oui.\n\n"
                    + "Le ven. 27 nov. 2026 à 10:12, Baraza\n"
                    + "<answers@baraza.example> a écrit :\n"
                    + "> "
                    + OURS))
        .isEqualTo("Oui.");
    assertThat(Typing.of("نعم.\n\nفي الجمعة 27 نوفمبر 10:12 كتب Baraza:\n> " + OURS))
        .isEqualTo("نعم.");
    assertThat(Typing.of("可以。\n\n在 2026年11月27日 10:12，Baraza 写道：\n> " + OURS)).isEqualTo("可以。");
  }

  @Test
  void whatIsQuotedBelowWithoutTheLineIsCutTooAndSignaturesAre() {
    assertThat(
            Typing.of(
                "Sí.\n\nEl vie, 27 nov 2026 a las 10:12, B <b@b.example> escribió:\n> a\n> b"))
        .isEqualTo("Sí.");
    assertThat(Typing.of("Yes.\n\n-- \nA. Person\nMinistry")).isEqualTo("Yes.");
    assertThat(Typing.of("Yes.\n\n________________________________\nFrom: b\nSent: today"))
        .isEqualTo("Yes.");
    assertThat(Typing.of("Да.\n-----Original Message-----\nText")).isEqualTo("Да.");
    assertThat(Typing.of("Ja.\nFrom: B <b@b.example>\nSent: Friday")).isEqualTo("Ja.");
  }

  @Test
  void theHeadOfTheQuotedLetterIsCutInWhateverLanguageAndLongLinesCostNothing() {
    assertThat(
            Typing.of(
                "Tak.\n\nOd: Baraza\nWysłano: piątek\nDo: A. Person\nTemat: Forum\n\n" + OURS))
        .isEqualTo("Tak.");
    assertThat(Typing.of("One note: this\n" + OURS)).isEqualTo("One note: this");
    var dashes = "-".repeat(900) + "x";
    assertThat(Typing.of(dashes)).isEqualTo(dashes);
  }

  @Test
  void whatThePersonQuotesOrEndsWithAColonThemselvesStays() {
    assertThat(Typing.of("> How is it done?\nLike this."))
        .isEqualTo("> How is it done?\nLike this.");
    assertThat(Typing.of("Three steps:\n- one\n- two")).isEqualTo("Three steps:\n- one\n- two");
    assertThat(Typing.of("The steps are these:")).isEqualTo("The steps are these:");
    assertThat(Typing.of("\n \n")).isEmpty();
    assertThat(Typing.of(OURS)).isEmpty();
  }
}
