package org.baraza.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.baraza.access.AccountId;
import org.baraza.access.Marking;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.notice.Subject.Kind;
import org.baraza.search.Filing;
import org.baraza.search.Latest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a digest tells, and what it does not. */
class DigestTests {

  private static final Instant SINCE = Instant.parse("2026-11-21T06:00:00Z");
  private static final Instant BEFORE = SINCE.minusSeconds(86_400);
  private static final Instant AFTER = SINCE.plusSeconds(86_400);

  @ParameterizedTest
  @EnumSource(names = {"CLEAR", "GREEN"})
  void whatMayBePassedOnIsToldByItsTitle(Marking marking) {
    var digest = digest(search(record(482_130, marking, AFTER)));

    assertThat(digest.parts())
        .singleElement()
        .satisfies(part -> {
          assertThat(part.lines()).hasSize(1);
          assertThat(part.lines().getFirst().title().text()).isEqualTo("Titre 482130");
          assertThat(part.restricted()).isFalse();
        });
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"CLEAR", "GREEN"})
  void ofWhatIsMarkedHigherNothingIsToldButThatItIs(Marking marking) {
    var digest = digest(search(record(482_130, marking, AFTER)));

    assertThat(digest.parts())
        .singleElement()
        .satisfies(part -> {
          assertThat(part.lines()).isEmpty();
          assertThat(part.restricted()).isTrue();
        });
    assertThat(digest.toString()).doesNotContain("482130", "Titre");
  }

  @Test
  void howManyRestrictedRecordsThereAreCannotBeTold() {
    var one = digest(search(record(1, Marking.CLEAR, AFTER), record(2, Marking.RED, AFTER)));
    var many =
        digest(
            search(
                record(1, Marking.CLEAR, AFTER),
                record(2, Marking.RED, AFTER),
                record(3, Marking.AMBER, AFTER),
                record(4, Marking.AMBER_STRICT, AFTER)));

    assertThat(many).isEqualTo(one);
  }

  @Test
  void whatARestrictedRecordIsCalledIsNotToldEither() {
    var followed = new Subject(Kind.PRACTICE, "482130");
    var seen =
        new Sighting(
            subscription(followed, "Opération secrète"),
            "Opération secrète",
            followed.path(),
            false,
            SINCE,
            List.of(record(482_130, Marking.AMBER, AFTER)));
    var digest = Digest.of(List.of(seen), Lang.FR);

    assertThat(digest.toString()).doesNotContain("secrète", "482130");
    assertThat(digest.parts()).singleElement().matches(Digest.Part::restricted);
  }

  @Test
  void whatWasEnteredIsToldFromWhatWasChanged() {
    var digest =
        digest(
            search(
                record(1, Marking.CLEAR, AFTER),
                new Latest(
                    "practice",
                    "2",
                    "/practices/2",
                    Saying.of(Lang.FR, "Ancien"),
                    Lang.FR,
                    new Filing(BEFORE, AFTER, Marking.CLEAR))));

    assertThat(digest.parts().getFirst().lines())
        .extracting(Digest.Line::entered)
        .containsExactly(true, false);
  }

  @Test
  void aLongListIsCut() {
    var many = new ArrayList<Latest>();
    for (int number = 1; number <= Digest.MOST_LINES + 1; number++) {
      many.add(record(number, Marking.CLEAR, AFTER));
    }
    var part = digest(search(many.toArray(Latest[]::new))).parts().getFirst();

    assertThat(part.lines()).hasSize(Digest.MOST_LINES);
    assertThat(part.more()).isTrue();
  }

  @Test
  void whereNothingIsNewThereIsNoDigest() {
    assertThat(digest(search()).isEmpty()).isTrue();
    assertThat(Digest.of(List.of(), Lang.FR).isEmpty()).isTrue();
  }

  private static Digest digest(Sighting seen) {
    return Digest.of(List.of(seen), Lang.FR);
  }

  private static Sighting search(Latest... news) {
    var subject = new Subject(Kind.SEARCH, "/search?q=eau");
    return new Sighting(
        subscription(subject, "Eau"), "Eau", subject.path(), true, SINCE, List.of(news));
  }

  private static Subscription subscription(Subject subject, String name) {
    return new Subscription(
        700_000, new AccountId(1), subject, Lang.FR, name, Frequency.USUAL, SINCE, SINCE);
  }

  private static Latest record(long number, Marking marking, Instant at) {
    return new Latest(
        "practice",
        String.valueOf(number),
        "/practices/" + number,
        Saying.of(Lang.FR, "Titre " + number),
        Lang.FR,
        new Filing(at, at, marking));
  }
}
